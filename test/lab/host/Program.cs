// A console around PowerShell's engine that understands the part of pwsh's command line that this project uses.
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Text;

namespace LabHost;

static class Program {
  const int UncaughtError = 1;

  static int Main(string[] args) {
    SetConsoleEncoding();
    // Assemblies made by Reflection.Emit never pass through Add-Type: each gets its resolver as it is loaded.
    AppDomain.CurrentDomain.AssemblyLoad += (_, load) => {
      if (load.LoadedAssembly.IsDynamic) SimulatedLibraries.Hook(load.LoadedAssembly);
    };
    string? command = null, file = null;
    var rest = new List<string>();
    for (var i = 0; i < args.Length; i++) {
      if (file != null) { rest.Add(args[i]); continue; }
      switch (args[i].TrimStart('-', '/').ToLowerInvariant()) {
        case "nologo": case "noprofile": case "noninteractive": case "noexit": case "sta": case "mta": break;
        case "executionpolicy": case "ep": case "inputformat": case "outputformat": case "windowstyle": i++; break;
        case "sshs": case "sshservermode": case "s": case "servermode": return ServeRemoting(args[i]);
        case "command": case "c": command = string.Join(' ', args[(i + 1)..]); i = args.Length; break;
        case "file": case "f": file = args[++i]; break;
        default: file = args[i]; break;
      }
    }
    using var session = new Session();
    if (file != null) return session.RunFile(Path.GetFullPath(file), rest).ExitCode;
    if (command is not (null or "-")) return session.RunText(command).ExitCode;
    return RunStandardInput(session);
  }

  // LAB_CODE_PAGE=850: the console speaks an OEM code page, as that of Windows PowerShell does.
  static void SetConsoleEncoding() {
    Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    var page = Environment.GetEnvironmentVariable("LAB_CODE_PAGE") is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : 65001;
    Console.OutputEncoding = page == 65001 ? new UTF8Encoding(false) : Encoding.GetEncoding(page);
    Console.InputEncoding = Console.OutputEncoding;
  }

  // As `-Command -`: statement by statement, until `exit` or the end of input.
  static int RunStandardInput(Session session) {
    var outcome = new Outcome(0, false);
    while (!outcome.Exited && Console.In.ReadLine() is { } line) {
      if (line.Length > 0) outcome = session.RunText(line);
    }
    return outcome.ExitCode;
  }

  static int ServeRemoting(string option) {
    var mediator = typeof(PowerShell).Assembly.GetType("System.Management.Automation.Remoting.Server.StdIOProcessMediator", true)!;
    mediator.GetMethod("Run", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
      .Invoke(null, [null, null, null, null, option.TrimStart('-', '/').StartsWith("ssh", StringComparison.OrdinalIgnoreCase)]);
    return 0;
  }

  internal readonly record struct Outcome(int ExitCode, bool Exited);

  sealed class Session : IDisposable {
    readonly ConsoleHost host = new();
    readonly Runspace runspace;

    internal Session() {
      var state = InitialSessionState.CreateDefault2();
      if (OperatingSystem.IsWindows()) state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.Bypass;
      state.Commands.Add(new SessionStateCmdletEntry("Add-Type", typeof(AddTypeCommand), null));
      state.Commands.Add(new SessionStateCmdletEntry("ConvertFrom-Json", typeof(ConvertFromJsonCommand), null));
      RecordedRegistry.Install();
      TypeNames.Refuse();
      runspace = RunspaceFactory.CreateRunspace(host, state);
      runspace.Open();
      Runspace.DefaultRunspace = runspace;
      // Recorded providers: commands of Windows that this engine has not, as functions.
      if (Environment.GetEnvironmentVariable("LAB_PROVIDERS") is { Length: > 0 } providers) {
        RunText($". '{providers.Replace("'", "''")}'");
      }
      if (Environment.GetEnvironmentVariable("LAB_LANGUAGE") == "Constrained") {
        runspace.SessionStateProxy.LanguageMode = PSLanguageMode.ConstrainedLanguage;
      }
    }

    internal Outcome RunText(string text) => Run(new Command(text, true));

    // pwsh's own rule for `exit N` in a script, which each pipeline forgets; internal, so by reflection.
    void PassExitOn() {
      const BindingFlags Any = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
      var context = typeof(Runspace).GetProperty("ExecutionContext", Any)!.GetValue(runspace)!;
      context.GetType().GetProperty("ScriptCommandProcessorShouldRethrowExit", Any)!.SetValue(context, true);
    }

    internal Outcome RunFile(string path, IReadOnlyList<string> arguments) {
      var command = new Command(path, false, false);
      for (var i = 0; i < arguments.Count; i++) {
        var argument = arguments[i];
        var named = argument.Length > 1 && argument[0] == '-' && (char.IsLetter(argument[1]) || argument[1] == '_');
        var colon = argument.IndexOf(':');
        if (!named) command.Parameters.Add(null, argument);
        else if (colon > 0 && colon < argument.Length - 1) {
          var value = argument[(colon + 1)..];
          command.Parameters.Add(argument[..colon], value.ToLowerInvariant() switch { "$true" => true, "$false" => false, _ => value });
        }
        else if (colon == argument.Length - 1 && i + 1 < arguments.Count) command.Parameters.Add(argument[..colon], arguments[++i]);
        else command.Parameters.Add(new CommandParameter(argument));
      }
      return Run(command);
    }

    Outcome Run(Command command) {
      PassExitOn();
      using var pipeline = runspace.CreatePipeline();
      pipeline.Commands.Add(command);
      pipeline.Commands[^1].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
      pipeline.Commands.Add("Out-Default");
      try {
        pipeline.Invoke();
        return new Outcome(host.ExitCode ?? 0, host.ExitCode.HasValue);
      } catch (ExitException exit) {
        return new Outcome(CodeOf(exit), true);
      } catch (RuntimeException error) when (error.InnerException is ExitException exit) {
        return new Outcome(CodeOf(exit), true);
      } catch (RuntimeException error) {
        Console.Error.WriteLine(error.Message);
        if (error.ErrorRecord?.FullyQualifiedErrorId is { Length: > 0 } id) Console.Error.WriteLine("    + FullyQualifiedErrorId : " + id);
        return new Outcome(UncaughtError, false);
      }
    }

    static int CodeOf(ExitException exit) => LanguagePrimitives.TryConvertTo<int>(exit.Argument, out var code) ? code : UncaughtError;

    public void Dispose() => runspace.Dispose();
  }
}
