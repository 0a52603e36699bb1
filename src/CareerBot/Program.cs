using CareerBot.Commands;

return await CareerBotCommands.Create().Parse(args).InvokeAsync();
