using System.Reflection;
using System.Runtime.InteropServices;

namespace LabHost;

// LAB_KERNEL=/path/liblabkernel.so|labkernel.dll stands for the Windows libraries that LAB_KERNEL_DLLS names (default ntdll.dll).
static class SimulatedLibraries {
  static readonly string? Library = Environment.GetEnvironmentVariable("LAB_KERNEL");
  static readonly HashSet<string> Names =
    new((Environment.GetEnvironmentVariable("LAB_KERNEL_DLLS") ?? "ntdll.dll").Split(';'), StringComparer.OrdinalIgnoreCase);

  internal static void Hook(Assembly assembly) {
    if (string.IsNullOrEmpty(Library)) return;
    NativeLibrary.SetDllImportResolver(assembly, (name, _, _) => {
      var file = name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name : name + ".dll";
      return Names.Contains(file) ? NativeLibrary.Load(Library) : IntPtr.Zero;   // Zero: the runtime's ordinary search
    });
  }
}
