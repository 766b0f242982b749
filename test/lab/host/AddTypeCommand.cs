using System.Management.Automation;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LabHost;

// C# 3, so that what the compiler of PowerShell 2.0 lacks fails here too.
[Cmdlet(VerbsCommon.Add, "Type")]
public sealed class AddTypeCommand : PSCmdlet {
  static readonly HashSet<string> Done = [];

  [Parameter(Position = 0)] public string? TypeDefinition { get; set; }
  [Parameter] public string[]? AssemblyName { get; set; }

  protected override void ProcessRecord() {
    foreach (var name in AssemblyName ?? []) Assembly.Load(name);
    if (TypeDefinition == null || !Done.Add(TypeDefinition)) return;
    var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
    var tree = CSharpSyntaxTree.ParseText(TypeDefinition, new CSharpParseOptions(LanguageVersion.CSharp3));
    var compilation = CSharpCompilation.Create("t" + Guid.NewGuid().ToString("n"), [tree], references, new(OutputKind.DynamicallyLinkedLibrary));
    using var image = new MemoryStream();
    var result = compilation.Emit(image);
    if (!result.Success) {
      var text = string.Join("\n", result.Diagnostics);
      ThrowTerminatingError(new ErrorRecord(new InvalidOperationException(text), "COMPILER_ERRORS", ErrorCategory.InvalidData, null));
    }
    SimulatedLibraries.Hook(AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(image.ToArray())));
  }
}
