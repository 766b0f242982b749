using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace LabHost;

sealed class ConsoleHost : PSHost {
  readonly Screen screen = new();
  internal int? ExitCode { get; private set; }
  public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;
  public override CultureInfo CurrentUICulture => CultureInfo.InvariantCulture;
  public override Guid InstanceId { get; } = Guid.NewGuid();
  public override string Name => "ConsoleHost";
  public override PSHostUserInterface UI => screen;
  public override Version Version => new(7, 6);
  public override void EnterNestedPrompt() { }
  public override void ExitNestedPrompt() { }
  public override void NotifyBeginApplication() { }
  public override void NotifyEndApplication() { }
  // `exit` in text comes here, `exit` in a file as an exception
  public override void SetShouldExit(int exitCode) => ExitCode = exitCode;
}

// Not interactive: what would ask a person fails.
sealed class Screen : PSHostUserInterface {
  public override PSHostRawUserInterface? RawUI => null;
  public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> fields) => throw new NotSupportedException();
  public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int chosen) => chosen;
  public override PSCredential PromptForCredential(string caption, string message, string user, string target) => throw new NotSupportedException();
  public override PSCredential PromptForCredential(string caption, string message, string user, string target, PSCredentialTypes types, PSCredentialUIOptions options) => throw new NotSupportedException();
  public override string ReadLine() => Console.In.ReadLine() ?? "";
  public override SecureString ReadLineAsSecureString() => throw new NotSupportedException();
  public override void Write(string value) => Console.Write(value);
  public override void Write(ConsoleColor foreground, ConsoleColor background, string value) => Console.Write(value);
  public override void WriteLine(string value) => Console.WriteLine(value);
  public override void WriteErrorLine(string value) => Console.Error.WriteLine(value);
  public override void WriteDebugLine(string value) => Console.Error.WriteLine(value);
  public override void WriteProgress(long sourceId, ProgressRecord record) { }
  public override void WriteVerboseLine(string value) => Console.Error.WriteLine(value);
  public override void WriteWarningLine(string value) => Console.Error.WriteLine(value);
}
