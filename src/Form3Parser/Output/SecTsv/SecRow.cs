namespace Form3Parser.Output.SecTsv;

/// <summary>A row of one of the tables.</summary>
/// <param name="Key">What ties it to its filing.</param>
/// <param name="Item">What the row is about.</param>
/// <param name="Number">Its place in the filing, from 1.</param>
internal readonly record struct SecRow<T>(string Key, T Item, int Number);
