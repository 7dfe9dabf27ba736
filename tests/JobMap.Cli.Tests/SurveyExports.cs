namespace JobMap.Cli.Tests;

/// <summary>The same five respondents of the small map as three survey tools export them, and as a plain table.</summary>
internal static class SurveyExports
{
    public const string Wide = """
        city,imp_a,sat_a,imp_b,sat_b,imp_c,sat_c
        Delft,5,1,4,4,1,5
        Delft,4,2,5,4,2,4
        Leiden,5,2,,3,3,4
        Leiden,4,,4,5,2,4
        Gouda,3,1,5,4,2,5
        """;

    /// <summary>Three header lines, a preview in the first row of answers and a respondent who stopped in the last.</summary>
    public const string Qualtrics = """
        StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,DistributionChannel,UserLanguage,Q1_1,Q1_2,Q1_3,Q2_1,Q2_2,Q2_3,Q3
        Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Distribution Channel,User Language,How important is this to you? - minimize the time it takes to choose a way,How important is this to you? - reduce the chance of rain,How important is this to you? - playground,How satisfied are you? - minimize the time it takes to choose a way,How satisfied are you? - reduce the chance of rain,How satisfied are you? - playground,Where do you live?
        "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""duration""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}","{""ImportId"":""QID2_3""}","{""ImportId"":""QID3_1""}","{""ImportId"":""QID3_2""}","{""ImportId"":""QID3_3""}","{""ImportId"":""QID4""}"
        2026-11-02 09:00:00,2026-11-02 09:05:00,Survey Preview,,100,300,True,2026-11-02 09:05:01,R_0,preview,EN,1,1,5,5,5,1,Delft
        2026-11-02 10:00:00,2026-11-02 10:05:00,IP Address,203.0.113.1,100,300,True,2026-11-02 10:05:01,R_1,anonymous,EN,5,4,1,1,4,5,Delft
        2026-11-02 10:01:00,2026-11-02 10:06:00,IP Address,203.0.113.2,100,310,True,2026-11-02 10:06:01,R_2,anonymous,EN,4,5,2,2,4,4,Delft
        2026-11-02 10:02:00,2026-11-02 10:07:00,IP Address,203.0.113.3,100,290,True,2026-11-02 10:07:01,R_3,anonymous,EN,5,,3,2,3,4,Leiden
        2026-11-02 10:03:00,2026-11-02 10:08:00,IP Address,203.0.113.4,100,305,True,2026-11-02 10:08:01,R_4,anonymous,EN,4,4,2,-99,5,4,Leiden
        2026-11-02 10:04:00,2026-11-02 10:09:00,IP Address,203.0.113.5,100,320,True,2026-11-02 10:09:01,R_5,anonymous,EN,3,5,2,1,4,5,Gouda
        2026-11-02 10:05:00,2026-11-02 10:09:00,IP Address,203.0.113.6,40,240,False,2026-11-02 10:09:01,R_6,anonymous,EN,1,1,,,,,Gouda
        """;

    /// <summary>Two header lines, each question once; labels.</summary>
    public const string SurveyMonkey = """
        Respondent ID,Collector ID,Start Date,End Date,IP Address,How important is this to you?,,,How satisfied are you?,,,Where do you live?
        ,,,,,minimize the time it takes to choose a way,reduce the chance of rain,playground,minimize the time it takes to choose a way,reduce the chance of rain,playground,Response
        11,7,11/02/2026,11/02/2026,203.0.113.1,Extremely important,Very important,Not at all important,Not at all satisfied,Very satisfied,Extremely satisfied,Delft
        12,7,11/02/2026,11/02/2026,203.0.113.2,Very important,Extremely important,Slightly important,Slightly satisfied,Very satisfied,Very satisfied,Delft
        13,7,11/02/2026,11/02/2026,203.0.113.3,Extremely important,,Moderately important,Slightly satisfied,Moderately satisfied,Very satisfied,Leiden
        14,7,11/02/2026,11/02/2026,203.0.113.4,Very important,Very important,Slightly important,,Extremely satisfied,Very satisfied,Leiden
        15,7,11/02/2026,11/02/2026,203.0.113.5,Moderately important,Extremely important,Slightly important,Not at all satisfied,Very satisfied,Extremely satisfied,Gouda
        """;

    /// <summary>One header line of codes, whose rows are ids of outcomes; answer codes; semicolons.</summary>
    public const string LimeSurvey = """
        id;submitdate;lastpage;startlanguage;seed;IMP[a];IMP[b];IMP[c];SAT[a];SAT[b];SAT[c];CITY
        1;2026-11-02 10:05:00;3;en;7;A5;A4;A1;A1;A4;A5;Delft
        2;2026-11-02 10:06:00;3;en;8;A4;A5;A2;A2;A4;A4;Delft
        3;2026-11-02 10:07:00;3;en;9;A5;;A3;A2;A3;A4;Leiden
        4;2026-11-02 10:08:00;3;en;10;A4;A4;A2;N/A;A5;A4;Leiden
        5;2026-11-02 10:09:00;3;en;11;A3;A5;A2;A1;A4;A5;Gouda
        """;
}
