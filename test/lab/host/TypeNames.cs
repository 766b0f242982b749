using System.Management.Automation;

namespace LabHost;

// What a name in brackets means to scripts. A type accelerator comes before the framework's type of that name.
static class TypeNames {
  // LAB_REFUSE=name;name: these are of no use, as where a policy forbids them.
  internal static void Refuse() {
    foreach (var name in (Environment.GetEnvironmentVariable("LAB_REFUSE") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)) Replace(name, typeof(Refused));
  }

  internal static void Replace(string name, Type type) {
    var accelerators = typeof(PSObject).Assembly.GetType("System.Management.Automation.TypeAccelerators", true)!;
    accelerators.GetMethod("Add")!.Invoke(null, [name, type]);
  }
}

public static class Refused { }
