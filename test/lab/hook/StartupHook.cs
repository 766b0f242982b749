// Makes the lab out of a PowerShell that was built by others: the runtime calls this before the program's own Main.
using System.Reflection;
using LabHost;

#pragma warning disable CA1050 // The runtime looks for this name in no namespace.
public static class StartupHook {
  public static void Initialize() {
    AppDomain.CurrentDomain.AssemblyLoad += (_, load) => {
      // made in memory, by Reflection.Emit or by Add-Type
      if (load.LoadedAssembly.IsDynamic || load.LoadedAssembly.Location.Length == 0) SimulatedLibraries.Hook(load.LoadedAssembly);
      // what a name in brackets means can be changed once the engine is there
      else if (load.LoadedAssembly.GetName().Name == "System.Management.Automation") Prepare();
    };
    SpeakFirst();
  }

  static void Prepare() {
    RecordedRegistry.Install();
    TypeNames.Refuse();
  }

  // LAB_FIRST: a line that the engine reads before what it is told on standard input.
  static void SpeakFirst() {
    if (Environment.GetEnvironmentVariable("LAB_FIRST") is { Length: > 0 } line) Console.SetIn(new FirstLine(line, Console.In));
  }

  sealed class FirstLine(string first, TextReader rest) : TextReader {
    readonly StringReader head = new(first + "\n");
    TextReader Source => head.Peek() >= 0 ? head : rest;
    public override int Peek() => Source.Peek();
    public override int Read() => Source.Read();
    public override int Read(char[] buffer, int index, int count) => Source.Read(buffer, index, count);
    public override string? ReadLine() => Source.ReadLine();
  }
}
