package org.ballpad.cases.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ballpad.cases.sweep.Disk;
import org.ballpad.cases.sweep.Merge;
import org.ballpad.cases.sweep.PointTable;
import org.ballpad.cases.sweep.PointTable.Status;
import org.ballpad.cases.sweep.StudyFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `ballpad sweep merge`: shards become one study.
@Command(
    name = "merge",
    description = {
      "Puts the folders of shards together, journals and tables.",
      "The sources stay as they are. Ends with 7 where points failed or are missing."
    })
final class SweepMergeCommand implements Callable<Integer> {
  @ParentCommand private SweepCommand sweep;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "Folders that `sweep --shard` has written.")
  private List<Path> folders;

  @Option(
      names = {"-o", "--into"},
      paramLabel = "FOLDER",
      description = "Folder to write (default: that of the first, without its shard).")
  private Path into;

  @Override
  public Integer call() throws Exception {
    Path first = folders.getFirst();
    String name = first.getFileName().toString().replaceFirst("\\.shard-\\d+-of-\\d+$", "");
    Path target = into == null ? first.resolveSibling(name) : into;
    PointTable table = Merge.into(StudyFolder.at(target, Disk.real()), folders);
    int ok = SweepText.count(table, Status.OK);
    int all = table.rows().getLast().number();
    sweep
        .ballpad()
        .out()
        .printf(
            "%d points: %d ok, %d failed, %d missing%nresults: %s%n",
            all,
            ok,
            SweepText.count(table, Status.FAILED),
            all - ok - SweepText.count(table, Status.FAILED),
            target.resolve("results.csv"));
    return (ok < all ? ExitCode.SWEEP_FAILED : ExitCode.OK).code();
  }
}
