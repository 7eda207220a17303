package org.ballpad.cases.file.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// One YAML 1.2 document, from bytes to a [Tree].
///
/// The tree is built from the parser's events, not from composed nodes: anchors, tags, a second
/// document and excessive nesting are refused where they stand, before anything is expanded.
public final class YamlText {
  /// Largest file that is read, bytes.
  public static final int LARGEST = 4 << 20;

  private static final int DEEPEST = 40;

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^{}\"'\n]*)\\}");
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  private final String file;
  private final Faults faults;
  private final Iterator<Event> events;

  private YamlText(String file, String text, Faults faults) {
    this.file = file;
    this.faults = faults;
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(LARGEST + 1).build();
    this.events = new Parse(settings).parseString(shielded(text)).iterator();
  }

  /// Reads one document; empty when it is not one, and the fault is recorded.
  ///
  /// @param file name for messages
  public static Optional<Tree> read(String file, byte[] bytes, Faults faults) {
    return decode(file, bytes, faults).flatMap(text -> parse(file, text, faults));
  }

  /// Reads one document from a text.
  ///
  /// @param file name for messages
  public static Optional<Tree> parse(String file, String text, Faults faults) {
    try {
      return Optional.of(new YamlText(file, text, faults).document());
    } catch (Refused refused) {
      faults.add(new Fault(refused.at, "", refused.getMessage()));
    } catch (MarkedYamlEngineException e) {
      Place at = e.getProblemMark().map(mark -> place(file, mark)).orElse(Place.of(file));
      faults.add(new Fault(at, "", "not YAML: " + e.getProblem() + context(e)));
    } catch (YamlEngineException e) {
      faults.add(new Fault(Place.of(file), "", "not YAML: " + firstLine(e.getMessage())));
    }
    return Optional.empty();
  }

  private static Optional<String> decode(String file, byte[] bytes, Faults faults) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    try {
      String text = decoder.decode(input).toString();
      int control = firstControl(text);
      if (control < 0) {
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
      String code = String.format("U+%04X", (int) text.charAt(control));
      String before = text.substring(0, control);
      faults.add(new Fault(end(file, before), "", "not a text file: character " + code));
    } catch (CharacterCodingException e) {
      // A fresh decode up to the offending byte tells the line; its length is the buffer's
      // position.
      String before = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
      String code = String.format("0x%02X", bytes[input.position()]);
      faults.add(new Fault(end(file, before), "", "not UTF-8 text: byte " + code));
    }
    return Optional.empty();
  }

  /// The text with the braces of `${...}` replaced by characters without meaning in YAML, so that
  /// `[${a}, ${b}]` needs no quotes. No place moves.
  static String shielded(String text) {
    return EXPRESSION.matcher(text).replaceAll("\\$" + OPEN + "$1" + CLOSE);
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = c == '\n' || c == '\r' || c == '\t';
      if (c < ' ' && !isBlank || c == 0x7F || c == OPEN || c == CLOSE || c >= 0xFFFE) {
        return i;
      }
    }
    return -1;
  }

  private static Place end(String file, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Place(file, line, before.length() - before.lastIndexOf('\n'));
  }

  private Tree document() {
    events.next(); // start of stream
    Event start = events.next();
    if (start instanceof StreamEndEvent) {
      throw new Refused(new Place(file, 1, 1), "the file is empty; a case needs at least `steps`");
    }
    Tree root = node(events.next(), 0);
    events.next(); // end of document
    if (events.next() instanceof DocumentStartEvent second) {
      throw new Refused(place(second), "a second document begins here; a file holds one case");
    }
    return root;
  }

  private Tree node(Event event, int depth) {
    if (event instanceof AliasEvent || event instanceof NodeEvent n && n.getAnchor().isPresent()) {
      throw new Refused(
          place(event),
          "anchors and aliases (& and *) are not supported; use parameters, variants or `extends`");
    }
    if (depth > DEEPEST) {
      throw new Refused(place(event), "nested more than " + DEEPEST + " levels deep");
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar);
      case SequenceStartEvent list -> list(list, depth);
      case MappingStartEvent map -> map(map, depth);
      default -> throw new IllegalStateException("event " + event);
    };
  }

  private Tree.ScalarNode scalar(ScalarEvent event) {
    refuseTag(event, event.getTag());
    String text = event.getValue().replace(OPEN, '{').replace(CLOSE, '}');
    return new Tree.ScalarNode(text, event.isPlain(), place(event));
  }

  private Tree.ListNode list(SequenceStartEvent start, int depth) {
    refuseTag(start, start.getTag());
    List<Tree> items = new ArrayList<>();
    Event next = events.next();
    while (!(next instanceof SequenceEndEvent)) {
      items.add(node(next, depth + 1));
      next = events.next();
    }
    return new Tree.ListNode(items, place(start));
  }

  private Tree.MapNode map(MappingStartEvent start, int depth) {
    refuseTag(start, start.getTag());
    Map<String, Tree.Entry> entries = new LinkedHashMap<>();
    Event next = events.next();
    while (!(next instanceof MappingEndEvent)) {
      if (!(node(next, depth + 1) instanceof Tree.ScalarNode key)) {
        throw new Refused(place(next), "a key must be a plain word");
      }
      Tree value = node(events.next(), depth + 1);
      Tree.Entry before = entries.putIfAbsent(key.text(), new Tree.Entry(key.at(), value));
      if (before != null) {
        faults.add(key, key.text(), "key given twice; first in line " + before.at().line());
      }
      next = events.next();
    }
    return new Tree.MapNode(entries, place(start));
  }

  private void refuseTag(Event event, Optional<String> tag) {
    if (tag.isPresent()) {
      throw new Refused(place(event), "tags (" + tag.get() + ") are not supported");
    }
  }

  private Place place(Event event) {
    return event.getStartMark().map(mark -> place(file, mark)).orElse(Place.of(file));
  }

  private static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String context(MarkedYamlEngineException e) {
    return e.getContext() == null ? "" : " (" + e.getContext() + ")";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /// Something that is YAML but not a case file; ends the reading of this file.
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place at;

    Refused(Place at, String message) {
      super(message);
      this.at = at;
    }
  }
}
