package org.ballpad.cases.cli;

/// What a command says when a signal ends it, as Ctrl-C does, while this is open.
final class LastWords implements AutoCloseable {
  private final Thread hook;

  LastWords(Runnable words) {
    hook = new Thread(words);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException spoken) {
      return; // the program is ending
    }
  }
}
