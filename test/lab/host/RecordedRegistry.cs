using System.Management.Automation;
using System.Text.Json;

namespace LabHost;

// LAB_REGISTRY=file.json stands for HKEY_LOCAL_MACHINE: { "SYSTEM\\CurrentControlSet\\Control": { "SystemStartOptions": " 3GB" } }.
public static class RecordedRegistry {
  public static RecordedKey LocalMachine { get; private set; } = new("", []);
  // keys below "HKCU"
  public static RecordedKey CurrentUser { get; private set; } = new("HKCU", []);

  internal static void Install() {
    if (Environment.GetEnvironmentVariable("LAB_REGISTRY") is not { Length: > 0 } path) return;
    using var document = JsonDocument.Parse(File.ReadAllText(path));
    var keys = new SortedDictionary<string, Dictionary<string, object>>(StringComparer.OrdinalIgnoreCase);
    foreach (var key in document.RootElement.EnumerateObject()) keys[key.Name] = Values(key.Value);
    LocalMachine = new RecordedKey("", keys);
    CurrentUser = new RecordedKey("HKCU", keys);
    TypeNames.Replace("Microsoft.Win32.Registry", typeof(RecordedRegistry));
  }

  static Dictionary<string, object> Values(JsonElement key) {
    var values = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
    foreach (var value in key.EnumerateObject()) {
      values[value.Name] = value.Value.ValueKind switch {
        JsonValueKind.Number => value.Value.TryGetInt32(out var dword) ? dword : value.Value.GetInt64(),
        JsonValueKind.Array => value.Value.EnumerateArray().Select(item => item.GetString()!).ToArray(),
        _ => value.Value.GetString()!,
      };
    }
    return values;
  }
}

public sealed class RecordedKey(string path, SortedDictionary<string, Dictionary<string, object>> keys) {
  public int SubKeyCount => GetSubKeyNames().Length;

  public RecordedKey? OpenSubKey(string name) {
    var full = path.Length == 0 ? name : path + "\\" + name;
    if (keys.TryGetValue(full, out var values) && values.ContainsKey("!denied")) throw new System.Security.SecurityException("Requested registry access is not allowed.");
    return keys.Keys.Any(key => key.Equals(full, StringComparison.OrdinalIgnoreCase) || key.StartsWith(full + "\\", StringComparison.OrdinalIgnoreCase))
      ? new RecordedKey(full, keys) : null;
  }

  public object? GetValue(string name) => GetValue(name, null);
  public object? GetValue(string name, object? otherwise) => keys.TryGetValue(path, out var values) && values.TryGetValue(name, out var value) ? value : otherwise;
  public string[] GetValueNames() => keys.TryGetValue(path, out var values) ? [.. values.Keys] : [];

  public string[] GetSubKeyNames() => [.. keys.Keys
    .Where(key => key.Length > path.Length && key.StartsWith(path + "\\", StringComparison.OrdinalIgnoreCase))
    .Select(key => key[(path.Length + 1)..].Split('\\')[0])
    .Distinct(StringComparer.OrdinalIgnoreCase)];

  public void Close() { }
}
