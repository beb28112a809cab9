package id.blangkon.catalog.storage.mybatis;

import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeAliasRegistry;
import org.apache.ibatis.type.TypeHandlerRegistry;

/** How MyBatis is set up. */
final class Configurations {

  private static final List<Class<?>> ROWS =
      List.of(
          AccountRow.class,
          AgencyRow.class,
          AppointmentRow.class,
          CategoryRow.class,
          CountedOrderRow.class,
          EventRow.class,
          FigureSumsRow.class,
          LogCheckpointRow.class,
          LogCommitmentRow.class,
          LogTileRow.class,
          OrderFindingRow.class,
          OrderLineRow.class,
          OrderLineTaxRow.class,
          OrderPartiesRow.class,
          OrderRow.class,
          OrderStepRow.class,
          OrderSummaryRow.class,
          OrderTaxRow.class,
          PastOrderRow.class,
          PersonRow.class,
          PlanItemRow.class,
          OfferRow.class,
          TaxIdRow.class,
          PriceRow.class,
          ProductRow.class,
          PublicOrderRow.class,
          RelatedOrderRow.class,
          ReleaseTotalsRow.class,
          ScaleCandidateRow.class,
          ScaleDecisionRow.class,
          SequencedRow.class,
          SessionRow.class,
          SupplierPrivateRow.class,
          SupplierRow.class,
          TenantRow.class,
          WorkUnitRow.class);

  private static final List<Class<?>> MAPPERS =
      List.of(
          AccountMapper.class,
          AgencyMapper.class,
          CategoryMapper.class,
          CommandMapper.class,
          CountedOrderMapper.class,
          InstallationMapper.class,
          JournalMapper.class,
          LeaseMapper.class,
          LogMapper.class,
          OrderMapper.class,
          PersonMapper.class,
          PlanItemMapper.class,
          ProductMapper.class,
          PublicOrderMapper.class,
          ReleaseMapper.class,
          ScaleMapper.class,
          StatisticsMapper.class,
          SupplierMapper.class,
          TenantMapper.class);

  private Configurations() {}

  static Configuration create(DataSource dataSource, Dialect dialect) {
    Configuration configuration =
        new RecordConfiguration(new Environment("blangkon", transactions(), dataSource));
    configuration.setDatabaseId(dialect.id());
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.FAILING);
    // A unit of work reads what is there, not what it read before.
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setCacheEnabled(false);
    configuration.setJdbcTypeForNull(JdbcType.NULL);
    TypeHandlerRegistry handlers = configuration.getTypeHandlerRegistry();
    handlers.register(String.class, new CleanTextTypeHandler());
    handlers.register(UUID.class, new UuidTypeHandler());
    handlers.register(UUID[].class, new UuidArrayTypeHandler());
    handlers.register(String[].class, new TextArrayTypeHandler());
    handlers.register(Instant.class, new UtcInstantTypeHandler());
    TypeAliasRegistry aliases = configuration.getTypeAliasRegistry();
    ROWS.forEach(aliases::registerAlias);
    MAPPERS.forEach(configuration::addMapper);
    return configuration;
  }

  /** The unit of work ends transactions and closes connections, MyBatis never does. */
  private static ManagedTransactionFactory transactions() {
    ManagedTransactionFactory factory = new ManagedTransactionFactory();
    Properties properties = new Properties();
    properties.setProperty("closeConnection", "false");
    factory.setProperties(properties);
    return factory;
  }

  /** MyBatis's configuration, but for how records are read. */
  private static final class RecordConfiguration extends Configuration {

    private final RecordRows records = new RecordRows(getTypeHandlerRegistry());

    RecordConfiguration(Environment environment) {
      super(environment);
    }

    @Override
    @SuppressWarnings("rawtypes") // as MyBatis declares it
    public ResultSetHandler newResultSetHandler(
        Executor executor,
        MappedStatement statement,
        RowBounds bounds,
        ParameterHandler parameters,
        ResultHandler resultHandler,
        BoundSql sql) {
      return records.handler(
          statement,
          bounds,
          resultHandler,
          sql,
          super.newResultSetHandler(executor, statement, bounds, parameters, resultHandler, sql));
    }
  }
}
