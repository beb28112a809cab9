package id.blangkon.catalog.examples.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A data source that writes down which statements are executed and when is committed. */
final class StatementLog {

  private final List<String> lines = new ArrayList<>();

  DataSource over(DataSource real) {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          Object result = method.invoke(real, arguments);
          return result instanceof Connection connection ? over(connection) : result;
        });
  }

  private Connection over(Connection real) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          if (method.getName().equals("commit") || method.getName().equals("rollback")) {
            lines.add(method.getName());
          }
          Object result = method.invoke(real, arguments);
          return result instanceof PreparedStatement statement
              ? over(statement, (String) arguments[0])
              : result;
        });
  }

  private PreparedStatement over(PreparedStatement real, String sql) {
    String plain = sql.strip().replaceAll("\\s+", " ");
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          switch (method.getName()) {
            case "addBatch" -> lines.add("batch: " + plain);
            case "execute", "executeQuery", "executeUpdate" -> lines.add(plain);
            default -> {
              // Nothing is executed.
            }
          }
          return method.invoke(real, arguments);
        });
  }

  List<String> take() {
    List<String> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }

  private interface Call {
    Object made(Method method, Object[] arguments)
        throws IllegalAccessException, InvocationTargetException;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.made(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
