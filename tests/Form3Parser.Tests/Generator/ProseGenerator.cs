namespace Form3Parser.Tests.Generator;

/// <summary>
/// Notes and remarks: plain sentences, and among them those that a reader trips over, because they quote the form's own
/// headings, carry marks that refer to nothing, or have dates and numbers that a wrapped line may begin with.
/// </summary>
internal sealed class ProseGenerator(Dice dice)
{
    /// <summary>EDGAR stores at most this much of a note.</summary>
    private const int LongestNote = 1000;

    private static readonly string[] Plain =
    [
        "The reporting person disclaims beneficial ownership of these securities except to the extent of any pecuniary interest in them.",
        "Held by a trust of which the reporting person is a trustee and/or beneficiary.",
        "One quarter of the shares vested on the first anniversary of the grant, the rest in thirty-six equal monthly parts.",
        "Each unit is a contingent right to receive one share of common stock.",
        "The securities have no expiration date.",
        "Shares held of record by Placeholder Growth, L.P. (\"Growth\"), whose general partner is Sample GP, LLC (\"Sample GP\").",
        "Convertible at any time at the holder's election on a 1-for-1 basis.",
        "Includes shares bought under the issuer's employee plan, f/k/a the stock-purchase plan.",
        "The price is the volume-weighted average; it ranged from $4.09 to $11.085 a share.",
    ];

    private static readonly string[] Tripping =
    [
        "As listed in Table II - Derivative Securities Beneficially Owned, the units convert into ordinary shares.",
        "The amounts in Table I - Non-Derivative Securities Beneficially Owned include 1,250 shares held in escrow.",
        "See the Remarks: section for the capacity in which each person signs.",
        "2. Date of Event Requiring Statement is the day of the closing, and 3. Issuer Name and Ticker or Trading Symbol that of the parent.",
        "Held (1) by the trust and (2) by its trustee, in (3) equal parts (4).",
        "On 03/15/2021 the holder converted 1,000 of them; on 04/01/2021 the rest, 2,500 at $3.10.",
        "In the Explanation of Responses: box of the earlier statement this was note 2.",
        "1. Name and Address of Reporting Person is that of the trustee.",
        "The Signatures of all reporting persons stand on the last page, those of the Reporting Owners among them.",
        "Continued from footnote 3. 4. The amount or number of shares is the title's.",
        "D or I in column 5 is as of 12/31/2020.",
        "(1) Includes 500 restricted units. (2) Excludes those of the spouse.",
        "The conditions are: 1. service for a year; 2. a price of $20.00; 3. the consent of the board.",
        "1,250 of the units vest on 06/30/2022 and 06/30/2023 each.",
        "See Exhibit 99.1. (2)",
        "12/31/2027 is the last day on which the right may be exercised.",
        "* Less than 1%. ** Signature of Reporting Person: see the power of attorney, Exhibit 24.",
    ];

    private static readonly string[] RemarkParts =
    [
        "Exhibit 24 - Power of Attorney.", "Exhibit List: Exhibit 24.1 - Power of Attorney", "Form 1 of 2.", "Chief Financial Officer and Treasurer.",
        "Remarks: none.", "This statement is continued on a second Form 3 filed the same day. (1)", "See Exhibit 99.1 - Joint Filer Information.",
        "The Explanation of Responses: part of Form 2 is incorporated here.", "Title: Executive Vice President/General Counsel.",
        "1. The first reason is the trust. 2. The second is the spouse.", "(1) See above.", "Dated 01/02/2024.",
    ];

    public string Note()
    {
        var length = dice.Chance(0.06) ? LongestNote : dice.Chance(0.3) ? dice.Between(200, 700) : dice.Between(30, 200);
        var text = "";
        do
        {
            var sentence = dice.Chance(0.25) ? dice.Of(Tripping) : dice.Of(Plain);
            if (text.Length + sentence.Length + 1 > LongestNote)
                break;
            text = text.Length == 0 ? sentence : $"{text} {sentence}";
        }
        while (text.Length < length);
        return text;
    }

    public string Remark()
    {
        var text = dice.Of(RemarkParts);
        for (var more = dice.Few(8); more > 0; more--)
            text += " " + (dice.Chance(0.5) ? dice.Of(RemarkParts) : dice.Of(Plain));
        return text;
    }
}
