namespace Form3Parser.Tests.Sources.Edgar;

/// <summary>Submissions made by hand, with <c>{document}</c> where the form stands.</summary>
internal static class SubmissionSample
{
    /// <summary>A whole submission.</summary>
    internal const string Text =
        "<SEC-DOCUMENT>0001234567-21-000012.txt : 20210305\n<SEC-HEADER>0001234567-21-000012.hdr.sgml : 20210305\n"
        + "<ACCEPTANCE-DATETIME>20210305170000\nACCESSION NUMBER:\t\t0001234567-21-000012\nCONFORMED SUBMISSION TYPE:\t3\n"
        + "PUBLIC DOCUMENT COUNT:\t\t1\nCONFORMED PERIOD OF REPORT:\t20210301\nFILED AS OF DATE:\t\t20210305\n\n"
        + "REPORTING-OWNER:\t\n\n\tOWNER DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\tROWAN ADA\n\t\tCENTRAL INDEX KEY:\t\t\t0001234567\n\n"
        + "\tFILING VALUES:\n\t\tFORM TYPE:\t\t3\n\n\tFORMER NAME:\t\n\t\tFORMER CONFORMED NAME:\tREED ADA\n\n"
        + "REPORTING-OWNER:\t\n\n\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\tROWAN TRUST\n\t\tCENTRAL INDEX KEY:\t\t\t0007654321\n\n"
        + "ISSUER:\t\t\n\n\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\tHARBOR TOOLS INC\n\t\tCENTRAL INDEX KEY:\t\t\t0000123456\n"
        + "</SEC-HEADER>\n<DOCUMENT>\n<TYPE>3\n<SEQUENCE>1\n<FILENAME>form3.xml\n<TEXT>\n<XML>\n{document}\n</XML>\n</TEXT>\n</DOCUMENT>\n"
        + "</SEC-DOCUMENT>\n";

    /// <summary>A file of the daily feed.</summary>
    internal const string Feed =
        "<SUBMISSION>\n<ACCESSION-NUMBER>0001234567-21-000012\n<TYPE>3\n<PUBLIC-DOCUMENT-COUNT>1\n<PERIOD>20210301\n<FILING-DATE>20210305\n"
        + "<REPORTING-OWNER>\n<OWNER-DATA>\n<CONFORMED-NAME>ROWAN ADA\n<CIK>0001234567\n</OWNER-DATA>\n<FILING-VALUES>\n<FORM-TYPE>3\n"
        + "</FILING-VALUES>\n<FORMER-NAME>\n<FORMER-CONFORMED-NAME>REED ADA\n</FORMER-NAME>\n</REPORTING-OWNER>\n"
        + "<REPORTING-OWNER>\n<COMPANY-DATA>\n<CONFORMED-NAME>ROWAN TRUST\n<CIK>0007654321\n</COMPANY-DATA>\n</REPORTING-OWNER>\n"
        + "<ISSUER>\n<COMPANY-DATA>\n<CONFORMED-NAME>HARBOR TOOLS INC\n<CIK>0000123456\n</COMPANY-DATA>\n</ISSUER>\n"
        + "<DOCUMENT>\n<TYPE>3\n<SEQUENCE>1\n<FILENAME>form3.xml\n<TEXT>\n<XML>\n{document}\n</XML>\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n";
}
