using System.Globalization;
using CareerBot.DirectLine.Load;

// Usage: load [sockets] [messages a second] [seconds]   or   kill [times]
var numbers = args.Skip(1).Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)).ToArray();
int Number(int index, int otherwise) => numbers.Length > index ? numbers[index] : otherwise;
return args.FirstOrDefault() switch
{
    "load" => await LoadRun.RunAsync(Number(0, 2000), Number(1, 200), TimeSpan.FromSeconds(Number(2, 300))),
    "kill" => await KillRun.RunAsync(Number(0, 20)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("load [sockets=2000] [messages a second=200] [seconds=300]  or  kill [times=20]");
    return 2;
}
