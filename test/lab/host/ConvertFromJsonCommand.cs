using System.Management.Automation;
using System.Text.Json;

namespace LabHost;

// With LAB_JSON=5.1 it has the two limits of Windows PowerShell's: 2 MB of text, and no two keys that differ in case only.
[Cmdlet(VerbsData.ConvertFrom, "Json")]
public sealed class ConvertFromJsonCommand : PSCmdlet {
  const int MaximumLength = 2 * 1024 * 1024;
  readonly List<string> lines = [];

  [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
  [AllowEmptyString]
  public string InputObject { get; set; } = "";

  protected override void ProcessRecord() => lines.Add(InputObject);

  protected override void EndProcessing() {
    var text = string.Join("\n", lines);
    if (Old && text.Length > MaximumLength) {
      throw new InvalidOperationException("Error during serialization or deserialization using the JSON JavaScriptSerializer. The length of the string exceeds the value set on the maxJsonLength property.");
    }
    using var document = JsonDocument.Parse(text);
    WriteObject(Convert(document.RootElement), false);
  }

  static bool Old => Environment.GetEnvironmentVariable("LAB_JSON") == "5.1";

  static object? Convert(JsonElement element) {
    switch (element.ValueKind) {
      case JsonValueKind.Object: {
        var result = new PSObject();
        foreach (var property in element.EnumerateObject()) {
          if (result.Properties[property.Name] != null) {
            throw new InvalidOperationException($"Cannot convert the JSON string because a dictionary that was converted from the string contains the duplicated keys '{property.Name}'.");
          }
          result.Properties.Add(new PSNoteProperty(property.Name, Convert(property.Value)));
        }
        return result;
      }
      case JsonValueKind.Array: return element.EnumerateArray().Select(Convert).ToArray();
      case JsonValueKind.String: return element.GetString();
      case JsonValueKind.Number: return element.TryGetInt32(out var small) ? small : element.TryGetInt64(out var large) ? large : element.GetDouble();
      case JsonValueKind.True: return true;
      case JsonValueKind.False: return false;
      default: return null;
    }
  }
}
