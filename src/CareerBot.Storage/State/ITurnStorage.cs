namespace CareerBot.Storage;

/// <summary>Bot state whose writes can wait for the end of a turn, to be stored together with its replies.</summary>
public interface ITurnStorage : IStorage
{
    /// <summary>
    /// From now on, what this asynchronous flow writes is kept in the returned object, and read from it, until it is
    /// disposed. Call it in the method that runs the turn.
    /// </summary>
    TurnWrites BeginTurn();
}
