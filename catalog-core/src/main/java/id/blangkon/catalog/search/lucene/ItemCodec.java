package id.blangkon.catalog.search.lucene;

import id.blangkon.catalog.access.SupplierId;
import id.blangkon.catalog.money.Rupiah;
import id.blangkon.catalog.party.BusinessScale;
import id.blangkon.catalog.party.LegalForm;
import id.blangkon.catalog.product.ListingState;
import id.blangkon.catalog.product.LocalContent;
import id.blangkon.catalog.product.Product;
import id.blangkon.catalog.product.ProductId;
import id.blangkon.catalog.product.Stock;
import id.blangkon.catalog.region.RegionCode;
import id.blangkon.catalog.search.ProductDocument;
import id.blangkon.catalog.supplier.MsmeCertificate;
import id.blangkon.catalog.supplier.Supplier;
import id.blangkon.catalog.supplier.SupplierStatus;
import id.blangkon.catalog.supplier.TaxExemption;
import id.blangkon.catalog.tax.TaxTreatment;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as it is shown in lists, without the product's description, into few bytes and
 * reads it again. The first byte is the version of the encoding; enums go by name, so their order
 * may change.
 */
final class ItemCodec {

  private static final byte VERSION = 3;
  private static final byte TRACKED = 0;
  private static final byte CAPACITY = 1;
  private static final byte ON_REQUEST = 2;

  private ItemCodec() {}

  static BytesRef encode(ProductDocument document) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeByte(VERSION);
    out.writeZLong(document.stamp());
    writeProduct(out, document.product());
    writeSupplier(out, document.supplier());
    return new BytesRef(out.toArrayCopy());
  }

  static ProductDocument decode(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    byte version = in.readByte();
    if (version != VERSION) {
      throw new IOException("Item encoding " + version + " is not known; rebuild the index");
    }
    long stamp = in.readZLong();
    Product product = readProduct(in);
    Supplier supplier = readSupplier(in, product.supplier());
    return new ProductDocument(product, supplier, stamp);
  }

  private static void writeProduct(DataOutput out, Product product) throws IOException {
    writeId(out, product.id().value());
    out.writeZLong(product.version());
    writeId(out, product.supplier().value());
    out.writeString(product.name());
    out.writeString(product.category());
    out.writeString(product.unit());
    out.writeZLong(product.price().amount());
    writeFlag(out, product.taxInclusive());
    out.writeString(product.taxTreatment().name());
    out.writeZLong(product.netPrice().amount());
    writeStock(out, product.stock());
    writeLocalContent(out, product.localContent());
    out.writeString(product.state().name());
    writeInstant(out, product.createdAt());
    writeOptionalInstant(out, product.listedAt());
    writeOptional(out, product.image());
    writeOptional(out, product.reason());
  }

  private static Product readProduct(DataInput in) throws IOException {
    return new Product(
        ProductId.of(readId(in)),
        in.readZLong(),
        SupplierId.of(readId(in)),
        in.readString(),
        "",
        in.readString(),
        in.readString(),
        Rupiah.of(in.readZLong()),
        readFlag(in),
        TaxTreatment.valueOf(in.readString()),
        Rupiah.of(in.readZLong()),
        readStock(in),
        readLocalContent(in),
        ListingState.valueOf(in.readString()),
        readInstant(in),
        readOptionalInstant(in),
        readOptional(in),
        readOptional(in));
  }

  private static void writeSupplier(DataOutput out, Supplier supplier) throws IOException {
    out.writeZLong(supplier.version());
    out.writeString(supplier.status().name());
    out.writeString(supplier.name());
    out.writeString(supplier.legalForm().name());
    out.writeString(supplier.scale().name());
    out.writeZLong(supplier.scaleEvidenceOn().toEpochDay());
    writeFlag(out, supplier.vatRegistered());
    writeFlag(out, supplier.hasTaxId());
    writeCertificate(out, supplier.msmeCertificate());
    writeExemption(out, supplier.taxExemption());
    out.writeString(supplier.homeRegion().value());
    out.writeVInt(supplier.serviceRegions().size());
    for (RegionCode region : supplier.serviceRegions()) {
      out.writeString(region.value());
    }
    writeInstant(out, supplier.registeredAt());
    writeOptionalInstant(out, supplier.verifiedAt());
    writeOptional(out, supplier.reason());
  }

  private static Supplier readSupplier(DataInput in, SupplierId id) throws IOException {
    return new Supplier(
        id,
        in.readZLong(),
        SupplierStatus.valueOf(in.readString()),
        in.readString(),
        LegalForm.valueOf(in.readString()),
        BusinessScale.valueOf(in.readString()),
        LocalDate.ofEpochDay(in.readZLong()),
        readFlag(in),
        readFlag(in),
        readCertificate(in),
        readExemption(in),
        RegionCode.of(in.readString()),
        readRegions(in),
        readInstant(in),
        readOptionalInstant(in),
        readOptional(in));
  }

  private static List<RegionCode> readRegions(DataInput in) throws IOException {
    int count = in.readVInt();
    List<RegionCode> regions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      regions.add(RegionCode.of(in.readString()));
    }
    return regions;
  }

  private static void writeStock(DataOutput out, Stock stock) throws IOException {
    if (stock instanceof Stock.Tracked tracked) {
      out.writeByte(TRACKED);
      out.writeVLong(tracked.quantity());
    } else if (stock instanceof Stock.Capacity capacity) {
      out.writeByte(CAPACITY);
      out.writeVLong(capacity.perDay());
    } else if (stock instanceof Stock.OnRequest onRequest) {
      out.writeByte(ON_REQUEST);
      out.writeVLong(onRequest.leadDays());
    } else {
      throw new IllegalArgumentException("Stock " + stock + " has no encoding");
    }
  }

  private static Stock readStock(DataInput in) throws IOException {
    byte kind = in.readByte();
    long number = in.readVLong();
    return switch (kind) {
      case TRACKED -> new Stock.Tracked(number);
      case CAPACITY -> new Stock.Capacity(number);
      case ON_REQUEST -> new Stock.OnRequest(Math.toIntExact(number));
      default ->
          throw new IOException("Stock encoding " + kind + " is not known; rebuild the index");
    };
  }

  private static void writeLocalContent(DataOutput out, LocalContent content) throws IOException {
    writeFlag(out, content.domestic());
    Integer percent = content.percent();
    out.writeVInt(percent == null ? 0 : percent + 1);
    LocalDate expiry = content.certificateExpiry();
    writeFlag(out, expiry != null);
    if (expiry != null) {
      out.writeZLong(expiry.toEpochDay());
    }
    writeOptional(out, content.certificateNumber());
    Integer benefit = content.benefitPercent();
    out.writeVInt(benefit == null ? 0 : benefit + 1);
    LocalDate benefitExpiry = content.benefitExpiry();
    writeFlag(out, benefitExpiry != null);
    if (benefitExpiry != null) {
      out.writeZLong(benefitExpiry.toEpochDay());
    }
  }

  private static LocalContent readLocalContent(DataInput in) throws IOException {
    boolean domestic = readFlag(in);
    int percent = in.readVInt() - 1;
    LocalDate expiry = readFlag(in) ? LocalDate.ofEpochDay(in.readZLong()) : null;
    String number = readOptional(in);
    int benefit = in.readVInt() - 1;
    LocalDate benefitExpiry = readFlag(in) ? LocalDate.ofEpochDay(in.readZLong()) : null;
    return new LocalContent(
        domestic,
        percent < 0 ? null : percent,
        expiry,
        number,
        benefit < 0 ? null : benefit,
        benefitExpiry);
  }

  private static void writeCertificate(DataOutput out, @Nullable MsmeCertificate certificate)
      throws IOException {
    writeFlag(out, certificate != null);
    if (certificate != null) {
      writeOptional(out, certificate.number());
      out.writeZLong(certificate.validUntil().toEpochDay());
      LocalDate since = certificate.taxpayerSince();
      writeFlag(out, since != null);
      if (since != null) {
        out.writeZLong(since.toEpochDay());
      }
    }
  }

  private static @Nullable MsmeCertificate readCertificate(DataInput in) throws IOException {
    if (!readFlag(in)) {
      return null;
    }
    String number = readOptional(in);
    LocalDate validUntil = LocalDate.ofEpochDay(in.readZLong());
    LocalDate since = readFlag(in) ? LocalDate.ofEpochDay(in.readZLong()) : null;
    return new MsmeCertificate(number, since, validUntil);
  }

  private static void writeExemption(DataOutput out, @Nullable TaxExemption exemption)
      throws IOException {
    writeFlag(out, exemption != null);
    if (exemption != null) {
      writeOptional(out, exemption.number());
      out.writeZLong(exemption.validFrom().toEpochDay());
      out.writeZLong(exemption.validUntil().toEpochDay());
    }
  }

  private static @Nullable TaxExemption readExemption(DataInput in) throws IOException {
    return readFlag(in)
        ? new TaxExemption(
            readOptional(in),
            LocalDate.ofEpochDay(in.readZLong()),
            LocalDate.ofEpochDay(in.readZLong()))
        : null;
  }

  private static void writeId(DataOutput out, UUID id) throws IOException {
    out.writeLong(id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
  }

  private static UUID readId(DataInput in) throws IOException {
    long high = in.readLong();
    return new UUID(high, in.readLong());
  }

  private static void writeInstant(DataOutput out, Instant instant) throws IOException {
    out.writeZLong(instant.getEpochSecond());
    out.writeVInt(instant.getNano());
  }

  private static Instant readInstant(DataInput in) throws IOException {
    long second = in.readZLong();
    return Instant.ofEpochSecond(second, in.readVInt());
  }

  private static void writeOptionalInstant(DataOutput out, @Nullable Instant instant)
      throws IOException {
    writeFlag(out, instant != null);
    if (instant != null) {
      writeInstant(out, instant);
    }
  }

  private static @Nullable Instant readOptionalInstant(DataInput in) throws IOException {
    return readFlag(in) ? readInstant(in) : null;
  }

  private static void writeOptional(DataOutput out, @Nullable String text) throws IOException {
    writeFlag(out, text != null);
    if (text != null) {
      out.writeString(text);
    }
  }

  private static @Nullable String readOptional(DataInput in) throws IOException {
    return readFlag(in) ? in.readString() : null;
  }

  private static void writeFlag(DataOutput out, boolean flag) throws IOException {
    out.writeByte((byte) (flag ? 1 : 0));
  }

  private static boolean readFlag(DataInput in) throws IOException {
    return in.readByte() == 1;
  }
}
