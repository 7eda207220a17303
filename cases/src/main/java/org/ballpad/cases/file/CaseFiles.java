package org.ballpad.cases.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballpad.cases.file.tree.Faults;
import org.ballpad.cases.file.tree.Tree;
import org.ballpad.cases.file.tree.YamlText;

/// Finds the case files that a command line means: files, patterns such as `designs/**/*.yaml`, and
/// folders with all that is in them.
///
/// In folders only `.yaml` and `.yml` files count. Hidden folders are left out, and so are those
/// that hold a file `.noverify`: drafts, or cases that are broken on purpose.
public final class CaseFiles {
  private static final String LEFT_OUT = ".noverify";
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");
  private static final Pattern EXPECTS =
      Pattern.compile("^[\"']?" + ExpectReader.KEY + "[\"']?\\s*:", Pattern.MULTILINE);

  private CaseFiles() {}

  /// The files in the order of the command line, those of a folder or pattern sorted; each once.
  ///
  /// @throws NoSuchFileException where a folder or a pattern leads to no file
  public static List<Path> find(List<String> wanted) throws IOException {
    Set<Path> found = new LinkedHashSet<>();
    for (String text : wanted) {
      List<Path> files = find(text);
      if (files.isEmpty()) {
        throw new NoSuchFileException(text);
      }
      files.stream().map(Path::normalize).forEach(found::add);
    }
    return List.copyOf(found);
  }

  /// What a case is called: its file without the ending.
  public static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  /// Whether a file says what is expected of its results. One that is no YAML is asked by its text,
  /// so that a broken case is not passed over in silence.
  public static boolean expects(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<Tree> tree =
        bytes.length > YamlText.LARGEST
            ? Optional.empty()
            : YamlText.read(file.toString(), bytes, new Faults());
    return tree.isPresent()
        ? tree.get() instanceof Tree.MapNode map && map.get(ExpectReader.KEY).isPresent()
        : EXPECTS.matcher(new String(bytes, StandardCharsets.UTF_8)).find();
  }

  private static List<Path> find(String text) throws IOException {
    Path path = Path.of(text);
    if (Files.isDirectory(path)) {
      return walk(path).stream().filter(CaseFiles::isYaml).toList();
    }
    Matcher wild = WILD.matcher(text);
    if (Files.exists(path) || !wild.find()) {
      return List.of(path); // whether it is there, its reader says
    }
    // As in shells, `**/` may also stand for no folder at all.
    Stream<String> patterns = Stream.of(text, text.replace("**/", ""));
    List<PathMatcher> matchers =
        patterns.map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob)).toList();
    Path folder = Path.of(text.substring(0, text.lastIndexOf('/', wild.start()) + 1));
    return walk(folder).stream()
        .filter(file -> matchers.stream().anyMatch(matcher -> matcher.matches(file)))
        .toList();
  }

  /// Every file below a folder, sorted.
  private static List<Path> walk(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
              return inside.equals(folder) || !isLeftOut(inside)
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static boolean isLeftOut(Path folder) {
    return folder.getFileName().toString().startsWith(".")
        || Files.exists(folder.resolve(LEFT_OUT));
  }

  private static boolean isYaml(Path file) {
    return file.toString().matches(".*\\.ya?ml");
  }
}
