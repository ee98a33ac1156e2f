package nl.wegwijs.bot;

/** Someone who follows a gesprek; closing it ends that. */
public interface Luisteraar extends AutoCloseable {
  @Override
  void close();
}
