package org.ballpad.cases.sweep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// The folder of a study: `plan.csv`, the journal, and the tables that are made of both.
public final class StudyFolder {
  /// Name of the folder of points' reports in the folder of a study.
  public static final String REPORTS = "reports";

  private static final String PLAN = "plan.csv";
  private static final int SHORT = 12; // digits of an id that name a folder

  private final Path folder;
  private final Disk disk;

  private StudyFolder(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /// The folder, made where it is missing.
  ///
  /// @throws IOException where it is the folder of a run, which the next run would replace
  public static StudyFolder at(Path folder, Disk disk) throws IOException {
    if (Files.exists(folder.resolve("manifest.json"))) {
      throw new IOException(folder + " is the folder of a run; nothing was written");
    }
    Files.createDirectories(folder);
    return new StudyFolder(folder, disk);
  }

  /// Where it is.
  public Path path() {
    return folder;
  }

  /// What the report folder of a point is called.
  public static String reportName(String id) {
    return id.substring(0, SHORT);
  }

  /// Opens the journal.
  Journal journal() throws IOException {
    return Journal.open(folder, disk);
  }

  /// Opens the claims.
  Claims claims() throws IOException {
    return new Claims(folder.resolve(".claims.lock"));
  }

  /// Reads the plan of a folder.
  ///
  /// @throws NoSuchFileException where it has none
  static Plan plan(Path folder) throws IOException {
    return Plan.parse(Files.readString(folder.resolve(PLAN)));
  }

  /// Writes the plan.
  void write(Plan plan) throws IOException {
    write(PLAN, plan.csv());
  }

  /// Writes the tables of all points.
  PointTable write(Plan plan, Map<String, Outcome> outcomes) throws IOException {
    PointTable table = Tables.of(plan, outcomes, this::report);
    write("results.csv", TableFiles.results(table));
    write("columns.csv", TableFiles.columns(table));
    write("failures.csv", TableFiles.failures(table));
    write("times.csv", TableFiles.times(table));
    return table;
  }

  private String report(Plan.Point point) {
    Path report = folder.resolve(REPORTS).resolve(reportName(point.id()));
    return Files.exists(report) ? folder.relativize(report).toString() : "";
  }

  /// Writes a file of the folder, whole or not at all.
  public void write(String name, String text) throws IOException {
    disk.replace(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
