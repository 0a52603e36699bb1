namespace CareerBot.Storage.Sqlite;

/// <summary>The tables. <c>turn</c> of an activity is 0 (none), 1 (to be run) or 2 (done).</summary>
internal static class SqliteSchema
{
    /// <summary>The version of these tables, in <c>user_version</c> of the file.</summary>
    public const long Version = 1;

    /// <summary>
    /// WAL: readers never wait. FULL: a commit is on the disk before it is answered (docs/decisions/storage.md).
    /// secure_delete: what is deleted is overwritten.
    /// </summary>
    public static readonly string[] WriterSettings =
    [
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA secure_delete = ON",
        "PRAGMA temp_store = MEMORY",
    ];

    private static readonly string[] Tables =
    [
        """
        CREATE TABLE conversations (
          id TEXT PRIMARY KEY, user_id TEXT, user_name TEXT, locale TEXT,
          arrived INTEGER NOT NULL, last_sequence INTEGER NOT NULL, last_time INTEGER NOT NULL) WITHOUT ROWID
        """,
        "CREATE INDEX conversations_by_time ON conversations (last_time)",
        """
        CREATE TABLE activities (
          conversation_id TEXT NOT NULL, sequence INTEGER NOT NULL, client_id TEXT, visible INTEGER NOT NULL,
          turn INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, json TEXT NOT NULL, UNIQUE (conversation_id, sequence))
        """,
        "CREATE UNIQUE INDEX activities_by_client_id ON activities (conversation_id, client_id) WHERE client_id IS NOT NULL",
        "CREATE INDEX activities_pending ON activities (conversation_id, sequence) WHERE turn = 1",
        """
        CREATE TABLE files (
          id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL, name TEXT NOT NULL, content_type TEXT NOT NULL,
          expires INTEGER NOT NULL, content BLOB NOT NULL)
        """,
        "CREATE INDEX files_by_conversation ON files (conversation_id)",
        "CREATE TABLE items (key TEXT PRIMARY KEY, json TEXT NOT NULL, etag TEXT, written INTEGER NOT NULL)",
        "CREATE INDEX items_by_time ON items (written)",
    ];

    /// <summary>Creates the tables in a new file.</summary>
    /// <exception cref="InvalidDataException">The file is of a later program.</exception>
    public static void Create(SqliteSession session)
    {
        session.Execute("BEGIN IMMEDIATE");
        var version = session.First("PRAGMA user_version", row => row.GetInt64(0));
        if (version > Version)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"its tables are of version {version}, this program knows {Version}"));
        if (version == 0)
        {
            foreach (var table in Tables)
                session.Execute(table);
            session.Execute("PRAGMA user_version = 1");
        }

        session.Execute("COMMIT");
    }
}
