// What pwsh.exe does.
static class Program {
  [STAThread]
  static int Main(string[] args) => Microsoft.PowerShell.UnmanagedPSEntry.Start(args, args.Length);
}
