using CareerBot.Commands;

return await CareerBotCommands.RunAsync(args);
