package org.ballpad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The arrows and the rules of the house that a machine can check; CONTRIBUTING.md gives them in
/// words.
class HouseTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<String> MODULES =
      List.of("materials", "mesh", "solver", "cases", "spark");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.ballpad");

  @Test
  void materialsDependOnNothingOfOurs() {
    never("..ballpad.materials..", "..ballpad.mesh..", "..ballpad.solver..", "..ballpad.cases..");
  }

  @Test
  void meshDependsOnNothingOfOurs() {
    never("..ballpad.mesh..", "..ballpad.materials..", "..ballpad.solver..", "..ballpad.cases..");
  }

  @Test
  void solverDoesNotKnowCases() {
    never("..ballpad.solver..", "..ballpad.cases..");
  }

  @Test
  void sparseKernelKnowsNoFiniteElements() {
    never(
        "..solver.sparse..",
        "..ballpad.mesh..",
        "..ballpad.materials..",
        "..solver.element..",
        "..solver.dof..",
        "..solver.assembly..",
        "..solver.result..");
  }

  @Test
  void onlyTheCommandLineParsesArguments() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..cases.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCaseFileReadsYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..cases.file..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(CLASSES);
  }

  @Test
  void nothingBelowCasesTouchesFilesOrPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..ballpad.cases..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  /// The module is no part of the default build, and so is none of its libraries.
  @Test
  void onlyTheModuleSparkKnowsSpark() throws IOException {
    assertTrue(Files.readString(ROOT.resolve("spark/pom.xml")).contains("org.apache.spark"));
    for (String place : List.of(".", "materials", "mesh", "solver", "cases")) {
      String pom = Files.readString(ROOT.resolve(place).resolve("pom.xml"));
      assertFalse(pom.contains("org.apache.spark") || pom.contains("ballpad-spark"), place);
      int module = pom.indexOf("<module>spark</module>");
      assertTrue(module < 0 || module > pom.indexOf("<profiles>"), place);
    }
  }

  @Test
  void packagesDoNotGoInCircles() {
    slices().matching("org.ballpad.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noStaticStateThatChanges() {
    Set<String> found = new TreeSet<>();
    for (var type : CLASSES) {
      for (JavaField field : type.getFields()) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.FINAL)) {
          found.add(field.getFullName());
        }
      }
    }
    assertEquals(Set.of(), found, "static fields must be final");
  }

  @Test
  void everyPackageTellsItsQuestion() throws IOException {
    Set<String> silent = new TreeSet<>();
    for (Path file : sources()) {
      if (!Files.exists(file.resolveSibling("package-info.java"))) {
        silent.add(ROOT.relativize(file.getParent()).toString());
      }
    }
    assertEquals(Set.of(), silent, "packages without package-info.java");
  }

  @Test
  void filesStayShort() throws IOException {
    Set<String> tooLong = new TreeSet<>();
    for (Path file : sources()) {
      if (Files.readAllLines(file).size() > 400) {
        tooLong.add(ROOT.relativize(file).toString());
      }
    }
    assertEquals(Set.of(), tooLong, "source files over 400 lines");
  }

  @Test
  void everyEquationNamedInTheCodeStandsInTheTheory() throws IOException {
    Pattern citation =
        Pattern.compile("theory\\.md, eq\\. (\\d+\\.\\d+(?:(?:,| and) \\d+\\.\\d+)*)");
    String theory = Files.readString(ROOT.resolve("docs/theory.md"));
    int citations = 0;
    Set<String> missing = new TreeSet<>();
    for (Path file : sources()) {
      Matcher matcher = citation.matcher(withoutLineBreaks(Files.readString(file)));
      while (matcher.find()) {
        for (String number : matcher.group(1).split(", | and ")) {
          citations++;
          if (!theory.contains("(" + number + ")")) {
            missing.add(file.getFileName() + " cites " + number);
          }
        }
      }
    }
    assertEquals(Set.of(), missing, "equations cited but not in docs/theory.md");
    assertTrue(citations >= 10, citations + " citations found");
  }

  /// Text whose comments run on where they were broken into lines.
  private static String withoutLineBreaks(String source) {
    return source.replaceAll("\\R *///? *", " ");
  }

  private static void never(String from, String... to) {
    noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static List<Path> sources() throws IOException {
    return MODULES.stream().flatMap(HouseTest::sourcesOf).sorted().toList();
  }

  private static Stream<Path> sourcesOf(String module) {
    Path root = ROOT.resolve(module).resolve("src/main/java");
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
