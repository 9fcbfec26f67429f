namespace Form3Parser.Pdf.Fonts.Encodings;

/// <summary>Tables of the encodings that need no file: character for code, U+0000 where there is none.</summary>
internal static class CodeTables
{
    private const string Controls = "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

    /// <summary>StandardEncoding, which Type 1 fonts for Latin text have built in (ISO 32000-2, D.2).</summary>
    public const string Standard =
        Controls +
        " !\"#$%&\u2019()*+,-./" +
        "0123456789:;<=>?" +
        "@ABCDEFGHIJKLMNO" +
        "PQRSTUVWXYZ[\\]^_" +
        "\u2018abcdefghijklmno" +
        "pqrstuvwxyz{|}~\0" +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" +
        "\0\u00A1\u00A2\u00A3\u2044\u00A5\u0192\u00A7\u00A4'\u201C\u00AB\u2039\u203A\uFB01\uFB02" +
        "\0\u2013\u2020\u2021\u00B7\0\u00B6\u2022\u201A\u201E\u201D\u00BB\u2026\u2030\0\u00BF" +
        "\0`\u00B4\u02C6\u02DC\u00AF\u02D8\u02D9\u00A8\0\u02DA\u00B8\0\u02DD\u02DB\u02C7" +
        "\u2014\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" +
        "\0\u00C6\0\u00AA\0\0\0\0\u0141\u00D8\u0152\u00BA\0\0\0\0" +
        "\0\u00E6\0\0\0\u0131\0\0\u0142\u00F8\u0153\u00DF\0\0\0\0";

    /// <summary>WinAnsiEncoding: code page 1252 where unused codes are bullets (D.2, notes).</summary>
    public const string WinAnsi =
        Controls +
        " !\"#$%&'()*+,-./" +
        "0123456789:;<=>?" +
        "@ABCDEFGHIJKLMNO" +
        "PQRSTUVWXYZ[\\]^_" +
        "`abcdefghijklmno" +
        "pqrstuvwxyz{|}~\u2022" +
        "\u20AC\u2022\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u2022\u017D\u2022" +
        "\u2022\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u2022\u017E\u0178" +
        " \u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC-\u00AE\u00AF" +
        "\u00B0\u00B1\u00B2\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF" +
        "\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB\u00CC\u00CD\u00CE\u00CF" +
        "\u00D0\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00D9\u00DA\u00DB\u00DC\u00DD\u00DE\u00DF" +
        "\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF" +
        "\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00FF";

    /// <summary>MacRomanEncoding, with the mathematical signs that Mac OS adds for TrueType (9.6.5.4).</summary>
    public const string MacRoman =
        Controls +
        " !\"#$%&'()*+,-./" +
        "0123456789:;<=>?" +
        "@ABCDEFGHIJKLMNO" +
        "PQRSTUVWXYZ[\\]^_" +
        "`abcdefghijklmno" +
        "pqrstuvwxyz{|}~\0" +
        "\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5\u00E7\u00E9\u00E8" +
        "\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4\u00F6\u00F5\u00FA\u00F9\u00FB\u00FC" +
        "\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6\u00DF\u00AE\u00A9\u2122\u00B4\u00A8\u2260\u00C6\u00D8" +
        "\u221E\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u2126\u00E6\u00F8" +
        "\u00BF\u00A1\u00AC\u221A\u0192\u2248\u2206\u00AB\u00BB\u2026 \u00C0\u00C3\u00D5\u0152\u0153" +
        "\u2013\u2014\u201C\u201D\u2018\u2019\u00F7\u25CA\u00FF\u0178\u2044\u00A4\u2039\u203A\uFB01\uFB02" +
        "\u2021\u00B7\u201A\u201E\u2030\u00C2\u00CA\u00C1\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4" +
        "\0\u00D2\u00DA\u00DB\u00D9\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7";

    /// <summary>The built-in encoding of Symbol (D.5); pieces of tall brackets are those of Unicode.</summary>
    public const string Symbol =
        Controls +
        " !\u2200#\u2203%&\u220B()\u2217+,\u2212./" +
        "0123456789:;<=>?" +
        "\u2245\u0391\u0392\u03A7\u2206\u0395\u03A6\u0393\u0397\u0399\u03D1\u039A\u039B\u039C\u039D\u039F" +
        "\u03A0\u0398\u03A1\u03A3\u03A4\u03A5\u03C2\u2126\u039E\u03A8\u0396[\u2234]\u22A5_" +
        "\u203E\u03B1\u03B2\u03C7\u03B4\u03B5\u03C6\u03B3\u03B7\u03B9\u03D5\u03BA\u03BB\u00B5\u03BD\u03BF" +
        "\u03C0\u03B8\u03C1\u03C3\u03C4\u03C5\u03D6\u03C9\u03BE\u03C8\u03B6{|}\u223C\0" +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" +
        "\u20AC\u03D2\u2032\u2264\u2044\u221E\u0192\u2663\u2666\u2665\u2660\u2194\u2190\u2191\u2192\u2193" +
        "\u00B0\u00B1\u2033\u2265\u00D7\u221D\u2202\u2022\u00F7\u2260\u2261\u2248\u2026\u23D0\u23AF\u21B5" +
        "\u2135\u2111\u211C\u2118\u2297\u2295\u2205\u2229\u222A\u2283\u2287\u2284\u2282\u2286\u2208\u2209" +
        "\u2220\u2207\u00AE\u00A9\u2122\u220F\u221A\u22C5\u00AC\u2227\u2228\u21D4\u21D0\u21D1\u21D2\u21D3" +
        "\u25CA\u2329\u00AE\u00A9\u2122\u2211\u239B\u239C\u239D\u23A1\u23A2\u23A3\u23A7\u23A8\u23A9\u23AA" +
        "\0\u232A\u222B\u2320\u23AE\u2321\u239E\u239F\u23A0\u23A4\u23A5\u23A6\u23AB\u23AC\u23AD\0";

    /// <summary>The built-in encoding of ZapfDingbats (D.6).</summary>
    public const string ZapfDingbats =
        Controls +
        " \u2701\u2702\u2703\u2704\u260E\u2706\u2707\u2708\u2709\u261B\u261E\u270C\u270D\u270E\u270F" +
        "\u2710\u2711\u2712\u2713\u2714\u2715\u2716\u2717\u2718\u2719\u271A\u271B\u271C\u271D\u271E\u271F" +
        "\u2720\u2721\u2722\u2723\u2724\u2725\u2726\u2727\u2605\u2729\u272A\u272B\u272C\u272D\u272E\u272F" +
        "\u2730\u2731\u2732\u2733\u2734\u2735\u2736\u2737\u2738\u2739\u273A\u273B\u273C\u273D\u273E\u273F" +
        "\u2740\u2741\u2742\u2743\u2744\u2745\u2746\u2747\u2748\u2749\u274A\u274B\u25CF\u274D\u25A0\u274F" +
        "\u2750\u2751\u2752\u25B2\u25BC\u25C6\u2756\u25D7\u2758\u2759\u275A\u275B\u275C\u275D\u275E\0" +
        "\u2768\u2769\u276A\u276B\u276C\u276D\u276E\u276F\u2770\u2771\u2772\u2773\u2774\u2775\0\0" +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" +
        "\0\u2761\u2762\u2763\u2764\u2765\u2766\u2767\u2663\u2666\u2665\u2660\u2460\u2461\u2462\u2463" +
        "\u2464\u2465\u2466\u2467\u2468\u2469\u2776\u2777\u2778\u2779\u277A\u277B\u277C\u277D\u277E\u277F" +
        "\u2780\u2781\u2782\u2783\u2784\u2785\u2786\u2787\u2788\u2789\u278A\u278B\u278C\u278D\u278E\u278F" +
        "\u2790\u2791\u2792\u2793\u2794\u2192\u2194\u2195\u2798\u2799\u279A\u279B\u279C\u279D\u279E\u279F" +
        "\u27A0\u27A1\u27A2\u27A3\u27A4\u27A5\u27A6\u27A7\u27A8\u27A9\u27AA\u27AB\u27AC\u27AD\u27AE\u27AF" +
        "\0\u27B1\u27B2\u27B3\u27B4\u27B5\u27B6\u27B7\u27B8\u27B9\u27BA\u27BB\u27BC\u27BD\u27BE\0";

    /// <summary>Wingdings as far as Unicode has had the picture for long; boxes and check marks are what forms use.</summary>
    public const string Wingdings =
        Controls +
        " \u270F\u2702\u2701\0\0\0\0\u260E\u2706\u2709\0\0\0\0\0" +
        "\0\0\0\0\0\0\u231B\u2328\0\0\0\0\0\0\u2707\u270D" +
        "\0\u270C\0\0\0\u261C\u261E\u261D\u261F\0\u263A\0\u2639\0\u2620\0" +
        "\0\u2708\u263C\0\u2744\0\0\0\u2720\u2721\u262A\u262F\u0950\u2638\0\0" +
        "\0\0\0\0\0\0\0\0\0\0\0\0\u25CF\u274D\u25A0\u25A1" +
        "\0\u2751\u2752\u2B27\u29EB\u25C6\u2756\u2B25\u2612\u2353\u2318\u2740\u273F\u275D\u275E\0" +
        "\u24EA\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469\u24FF\u2776\u2777\u2778\u2779" +
        "\u277A\u277B\u277C\u277D\u277E\u277F\0\0\0\0\0\0\0\0\u00B7\u2022" +
        "\u25AA\u25CB\0\0\u25C9\u25CE\0\u25AA\u25A1\0\u2726\u2605\u2736\u2734\u2739\u2735" +
        "\0\u2316\u27E1\u2311\0\u272A\u2730\0\0\0\0\0\0\0\0\0" +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" +
        "\0\0\0\0\0\u232B\u2326\0\u27A2\0\0\0\u27B2\0\0\u2190" +
        "\u2192\u2191\u2193\u2196\u2197\u2199\u2198\0\u2794\0\0\0\0\0\0\u21E6" +
        "\u21E8\u21E7\u21E9\u2B04\u21F3\0\0\0\0\u25AD\u25AB\u2717\u2713\u2612\u2611\0";
}
