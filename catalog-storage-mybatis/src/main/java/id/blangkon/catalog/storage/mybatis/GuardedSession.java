package id.blangkon.catalog.storage.mybatis;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a MyBatis session: turns failures of SQL into those of the SPI, and keeps the rules
 * of a unit of work alike on every database. After a failed statement PostgreSQL refuses all others
 * and H2 does not; with this, both do.
 */
final class GuardedSession implements InvocationHandler {

  private static final Set<String> WRITES = Set.of("insert", "update", "delete");

  private final SqlSession session;
  private final SqlUnit unit;

  private GuardedSession(SqlSession session, SqlUnit unit) {
    this.session = session;
    this.unit = unit;
  }

  static SqlSession of(SqlSession session, SqlUnit unit) {
    return (SqlSession)
        Proxy.newProxyInstance(
            SqlSession.class.getClassLoader(),
            new Class<?>[] {SqlSession.class},
            new GuardedSession(session, unit));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getName().equals("getMapper") && arguments != null) {
      // The mapper must come back through this guard.
      return session.getConfiguration().getMapper((Class<?>) arguments[0], (SqlSession) proxy);
    }
    if (method.getName().equals("close")) {
      session.close();
      return null;
    }
    unit.requireAlive();
    if (unit.isReadOnly() && WRITES.contains(method.getName())) {
      throw new IllegalStateException("a read does not write: use Storage.write");
    }
    try {
      return method.invoke(session, arguments);
    } catch (InvocationTargetException e) {
      throw unit.failed(SqlErrors.translate(e.getCause() == null ? e : e.getCause()));
    }
  }
}
