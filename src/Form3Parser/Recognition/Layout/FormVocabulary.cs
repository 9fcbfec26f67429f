using System.Collections.Frozen;

namespace Form3Parser.Recognition.Layout;

/// <summary>
/// Words that Forms 3 are written in, none of them a name: those of the printed form, of securities' titles and of notes. They tell
/// a word that a narrow cell broke in two, no more: a value is never measured by them.
/// </summary>
internal static class FormVocabulary
{
    private const string Words =
        // The printed form and its tables.
        """
        address amendment amount amounts application beneficial beneficially box buy calls city code conversion convertible date day derivative
        direct directly director exercisable exercise expiration explanation filed filing fact first form group held holding holdings
        indirect individual information initial instruction instructions issuer issuers joint last line middle month name nature non
        number numbers offering original owned owner owners ownership per person persons price puts relationship report reported
        reporting requiring response responses security securities see separate shares signature specify state statement street symbol
        table ticker title trading underlying units warrants year zip
        """ + " " +
        // What is held, and what people are.
        """
        account american acquired acquisition adjustment ads appreciation advisor advisors agent agreement annual assistant associates attorney award
        awards bank board bond bonds business capital cash certificate chairman charitable chief child children class common company
        consideration consultant controller convert converted converts corporate corporation counsel custodian custody debenture
        debentures deferred deposit depositary development directors disposition dividend employee employees employer employment entity
        equity escrow estate exchange exchangeable executive executor exempt family father financial foundation founder founders fund funds
        general global grant granted group growth holder holders holdings household human husband incentive income inc indenture
        individual institutional insurance interest interests international investment investments investor investors irrevocable
        issuance issued jointly legal limited liability llc long managed management manager managing market marketing master member
        members minor mother mutual national note notes officer operating operations option options ordinary outstanding par
        participation partner partners partnership pension performance perpetual phantom plan plans portfolio power preference
        preferred premium president principal private profit promissory public purchase pursuant qualified real receivable
        representative restricted retirement return revenue revocable right rights roth rsu rsus sale savings secured sell secretary senior series shared
        shareholder shareholders sister sole son special spouse stock stockholder stockholders strategy subordinated subsidiary successor
        swap target technology term total transfer treasurer treasury trust trustee trustees trusts unit value venture ventures
        vesting vice voting warrant wholly wife
        """ + " " +
        // The prose of notes and remarks.
        """
        a ability about above accordingly accounts accrued addition additional admission affiliate affiliated affiliates after agreed all
        also among amended an and anniversary any applicable are as assets at attached authorized automatic automatically based basis
        be became because become becomes been before behalf being below between both but by can capacity cause ceased certain change
        closing collectively combination combined commencement commencing committee company comprised conditions connection consists
        consist constitute contained continue continued continues continuous control controlled controlling controls could created
        current currently custodial dated days death deemed defined described described determined different disability disclaim
        disclaimed disclaims distribution divided does during each earlier earned effect effective effectiveness either elected election
        eligible end ended ending entered entitled equal equivalent even event events except executed exercised exhibit existing expire
        expires extent fifth fiscal five following follows footnote footnotes for forfeited forfeiture four fourth from full fully further had has have
        having he hereby herein hereof hers him his however if immediately in include included includes including inclusion increase
        indirectly installment installments into is it its itself joined latest less liquidation listed located made maintained majority
        make makes may meaning merger might monthly months more nine no nominee none nor not nothing obligation occurrence of on once one
        only or other otherwise our over own owns paid part participant payable payment pecuniary percent percentage period permitted
        placement placed power prior proceeds proportionate provided provides proxy public purpose purposes quarterly rata ratio
        reason received receipt recipient reclassified record redeemable redemption reflect reflects registered registration related
        remain remaining remarks reorganization represent representing represents required respect respective respectively result
        retain retains reverse same satisfaction satisfied satisfying schedule scheduled second section settled settlement
        share sharing she should shown since six solely sold some split subject such summary ten terms than that the their them then there
        thereafter thereby therein thereof these they third this those three through thus time times to together trade transaction
        transactions transferred two under underwriter until up upon use used vest vested vests virtue vote voted was were when where
        whether which while who whom whose will with within without would years
        """;

    private static readonly FrozenSet<string> All = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word, in capitals or not, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
