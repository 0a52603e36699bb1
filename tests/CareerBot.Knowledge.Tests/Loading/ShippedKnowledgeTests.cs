namespace CareerBot.Knowledge.Tests.Loading;

/// <summary>What every evaluation and every user may rely on in the repository's own knowledge.</summary>
public sealed class ShippedKnowledgeTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    private readonly KnowledgeBase knowledge = shipped.Knowledge;

    public static TheoryData<string> Topics => new(
        "duties.overview", "duties.outbound", "duties.inbound", "duties.blended", "duties.tasks", "duties.supervision",
        "duties.data-security", "duties.voice", "pay.overview", "pay.median", "pay.hourly", "pay.top", "pay.bottom",
        "pay.factors", "pay.source", "pay.compare", "pay.estimate", "training.education", "training.on-the-job",
        "training.finance", "training.license", "skills.overview", "skills.listening", "skills.speaking",
        "skills.problem-solving", "skills.interpersonal", "skills.persistence", "skills.resilience", "outlook.overview",
        "environment.overview", "environment.phone-time", "schedule.overview", "schedule.part-time",
        "schedule.nights-weekends", "hiring.overview", "hiring.where", "hiring.resume", "hiring.interview",
        "similar.overview", "similar.receptionist", "similar.concierge", "similar.lodging-manager", "source.article");

    [Theory]
    [MemberData(nameof(Topics))]
    public void Each_topic_is_answered_with_its_proof(string topic)
    {
        Assert.False(knowledge.Topics[topic].IsSmallTalk);
        var answer = knowledge.FindAnswer(topic);
        Assert.NotNull(answer);
        Assert.NotEmpty(answer.Quotes);
    }

    [Theory]
    [InlineData("chat.greeting")]
    [InlineData("chat.thanks")]
    [InlineData("chat.goodbye")]
    [InlineData("chat.help")]
    [InlineData("chat.identity")]
    public void Small_talk_is_no_subject_of_an_article(string topic)
    {
        Assert.True(knowledge.Topics[topic].IsSmallTalk);
        Assert.Null(knowledge.FindAnswer(topic));
    }

    [Fact]
    public void Nothing_is_answered_without_a_quote() =>
        Assert.DoesNotContain(knowledge.Jobs.SelectMany(job => job.Answers.Values), answer => answer.Quotes.Count == 0);

    [Fact]
    public void Every_topic_that_is_no_small_talk_is_answered() =>
        Assert.DoesNotContain(knowledge.Topics.Values, topic => !topic.IsSmallTalk && knowledge.FindAnswer(topic.Id) is null);

    [Theory]
    [InlineData("pay.overview")]
    [InlineData("pay.median")]
    [InlineData("pay.hourly")]
    [InlineData("pay.top")]
    [InlineData("pay.bottom")]
    [InlineData("pay.source")]
    [InlineData("pay.compare")]
    [InlineData("pay.estimate")]
    public void A_pay_answer_names_its_source_and_year(string topic)
    {
        var answer = knowledge.FindAnswer(topic)!.Text;

        Assert.Contains("2018", answer, StringComparison.Ordinal);
        Assert.Matches("Cục Thống kê Lao động Hoa Kỳ|BLS", answer);
    }

    [Fact]
    public void Every_topic_is_asked_for_by_phrasings_of_several_batches()
    {
        var batches = knowledge.Phrasings.GroupBy(phrasing => phrasing.Topic)
            .ToDictionary(topic => topic.Key, topic => topic.DistinctBy(phrasing => phrasing.Batch).Count());

        Assert.DoesNotContain(knowledge.Topics.Keys, topic => batches.GetValueOrDefault(topic) < 3);
    }

    [Fact]
    public void No_topic_leads_back_to_itself() =>
        Assert.DoesNotContain(knowledge.Topics.Values, topic => topic.Related.Contains(topic.Id));

    [Fact]
    public void No_two_topics_have_the_same_button() =>
        Assert.Equal(knowledge.Topics.Count, knowledge.Topics.Values.DistinctBy(topic => topic.Title).Count());
}
