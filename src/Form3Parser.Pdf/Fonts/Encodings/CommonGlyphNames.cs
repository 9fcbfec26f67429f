namespace Form3Parser.Pdf.Fonts.Encodings;

/// <summary>
/// The names that nearly all fonts make do with, of the Latin encodings. They live in the program's image, so that a usual
/// document never loads the whole list.
/// </summary>
internal static class CommonGlyphNames
{
    /// <summary>Lines of a name, a semicolon and a code point, sorted by bytes.</summary>
    public static ReadOnlySpan<byte> Table =>
        "AE;00C6\nAacute;00C1\nAcircumflex;00C2\nAdieresis;00C4\nAgrave;00C0\nAring;00C5\nAtilde;00C3\nCcedilla;00C7\n"u8 +
        "Delta;2206\nEacute;00C9\nEcircumflex;00CA\nEdieresis;00CB\nEgrave;00C8\nEth;00D0\nEuro;20AC\nIacute;00CD\n"u8 +
        "Icircumflex;00CE\nIdieresis;00CF\nIgrave;00CC\nLslash;0141\nNtilde;00D1\nOE;0152\nOacute;00D3\nOcircumflex;00D4\n"u8 +
        "Odieresis;00D6\nOgrave;00D2\nOmega;2126\nOslash;00D8\nOtilde;00D5\nScaron;0160\nThorn;00DE\nUacute;00DA\n"u8 +
        "Ucircumflex;00DB\nUdieresis;00DC\nUgrave;00D9\nYacute;00DD\nYdieresis;0178\nZcaron;017D\naacute;00E1\n"u8 +
        "acircumflex;00E2\nacute;00B4\nadieresis;00E4\nae;00E6\nagrave;00E0\nampersand;0026\napproxequal;2248\naring;00E5\n"u8 +
        "asciicircum;005E\nasciitilde;007E\nasterisk;002A\nat;0040\natilde;00E3\nbackslash;005C\nbar;007C\nbraceleft;007B\n"u8 +
        "braceright;007D\nbracketleft;005B\nbracketright;005D\nbreve;02D8\nbrokenbar;00A6\nbullet;2022\ncaron;02C7\n"u8 +
        "ccedilla;00E7\ncedilla;00B8\ncent;00A2\ncircumflex;02C6\ncolon;003A\ncomma;002C\ncopyright;00A9\ncurrency;00A4\n"u8 +
        "dagger;2020\ndaggerdbl;2021\ndegree;00B0\ndieresis;00A8\ndivide;00F7\ndollar;0024\ndotaccent;02D9\ndotlessi;0131\n"u8 +
        "eacute;00E9\necircumflex;00EA\nedieresis;00EB\negrave;00E8\neight;0038\nellipsis;2026\nemdash;2014\nendash;2013\n"u8 +
        "equal;003D\neth;00F0\nexclam;0021\nexclamdown;00A1\nff;FB00\nffi;FB03\nffl;FB04\nfi;FB01\nfive;0035\nfl;FB02\n"u8 +
        "florin;0192\nfour;0034\nfraction;2044\ngermandbls;00DF\ngrave;0060\ngreater;003E\ngreaterequal;2265\n"u8 +
        "guillemotleft;00AB\nguillemotright;00BB\nguilsinglleft;2039\nguilsinglright;203A\nhungarumlaut;02DD\nhyphen;002D\n"u8 +
        "iacute;00ED\nicircumflex;00EE\nidieresis;00EF\nigrave;00EC\ninfinity;221E\nintegral;222B\n"u8 +
        "less;003C\nlessequal;2264\n"u8 +
        "logicalnot;00AC\nlozenge;25CA\nlslash;0142\nmacron;00AF\nmiddot;00B7\nminus;2212\nmu;00B5\nmultiply;00D7\n"u8 +
        "nbspace;0020\nnine;0039\nnotequal;2260\nntilde;00F1\nnumbersign;0023\noacute;00F3\n"u8 +
        "ocircumflex;00F4\nodieresis;00F6\n"u8 +
        "oe;0153\nogonek;02DB\nograve;00F2\none;0031\nonehalf;00BD\nonequarter;00BC\nonesuperior;00B9\nordfeminine;00AA\n"u8 +
        "ordmasculine;00BA\noslash;00F8\notilde;00F5\nparagraph;00B6\nparenleft;0028\nparenright;0029\npartialdiff;2202\n"u8 +
        "percent;0025\nperiod;002E\nperiodcentered;00B7\nperthousand;2030\npi;03C0\nplus;002B\n"u8 +
        "plusminus;00B1\nproduct;220F\n"u8 +
        "question;003F\nquestiondown;00BF\nquotedbl;0022\nquotedblbase;201E\nquotedblleft;201C\nquotedblright;201D\n"u8 +
        "quoteleft;2018\nquoteright;2019\nquotesinglbase;201A\nquotesingle;0027\nradical;221A\nregistered;00AE\nring;02DA\n"u8 +
        "scaron;0161\nsection;00A7\nsemicolon;003B\nseven;0037\nsfthyphen;002D\nsix;0036\nslash;002F\nspace;0020\n"u8 +
        "sterling;00A3\nsummation;2211\nthorn;00FE\nthree;0033\nthreequarters;00BE\nthreesuperior;00B3\ntilde;02DC\n"u8 +
        "trademark;2122\ntwo;0032\ntwosuperior;00B2\nuacute;00FA\nucircumflex;00FB\nudieresis;00FC\nugrave;00F9\n"u8 +
        "underscore;005F\nyacute;00FD\nydieresis;00FF\nyen;00A5\nzcaron;017E\nzero;0030\n"u8;
}
