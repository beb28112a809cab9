package id.blangkon.catalog.storage.h2;

import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;

/** Counts the statements that are executed one by one; those of a batch are not counted. */
@Intercepts({
  @Signature(
      type = StatementHandler.class,
      method = "query",
      args = {Statement.class, ResultHandler.class}),
  @Signature(
      type = StatementHandler.class,
      method = "update",
      args = {Statement.class})
})
final class StatementCounter implements Interceptor {

  private final AtomicInteger statements = new AtomicInteger();

  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    statements.incrementAndGet();
    return invocation.proceed();
  }

  int takeCount() {
    return statements.getAndSet(0);
  }
}
