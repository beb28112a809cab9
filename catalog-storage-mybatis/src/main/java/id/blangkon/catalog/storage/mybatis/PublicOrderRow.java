package id.blangkon.catalog.storage.mybatis;

import id.blangkon.catalog.transparency.PublicOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public order without its shares.
 *
 * @param domesticGross the shares' sum, so that most figures need no join
 */
record PublicOrderRow(
    UUID id,
    long version,
    String reference,
    String ocid,
    String state,
    String title,
    String tenantId,
    String tenantName,
    UUID agencyId,
    String agencyName,
    UUID workUnitId,
    String workUnitName,
    UUID supplierId,
    String supplierName,
    String supplierLegalForm,
    String supplierScale,
    String supplierRegion,
    String category,
    @Nullable Long goods,
    @Nullable Long freight,
    @Nullable Long vat,
    @Nullable Long gross,
    long domesticGross,
    Instant requestedAt,
    @Nullable Instant letterAt,
    @Nullable Instant paidAt,
    @Nullable Integer paymentDays,
    @Nullable Boolean paymentLate,
    Instant publicAt,
    String body,
    String history) {

  static PublicOrderRow of(PublicOrder order) {
    long domesticGross = 0;
    for (PublicOrder.Share share : order.shares()) {
      domesticGross = Math.addExact(domesticGross, share.domesticGross());
    }
    PublicOrder.PaymentTime time = order.paymentTime();
    return new PublicOrderRow(
        UUID.fromString(order.id()),
        order.version(),
        order.reference(),
        order.ocid(),
        order.state(),
        order.title(),
        order.tenant(),
        order.tenantName(),
        UUID.fromString(order.agencyId()),
        order.agencyName(),
        UUID.fromString(order.workUnitId()),
        order.workUnitName(),
        UUID.fromString(order.supplierId()),
        order.supplierName(),
        order.supplierLegalForm(),
        order.supplierScale(),
        order.supplierRegion(),
        order.category(),
        order.goods(),
        order.freight(),
        order.vat(),
        order.gross(),
        domesticGross,
        order.requestedAt(),
        order.letterAt(),
        order.paidAt(),
        time == null ? null : time.workingDays(),
        time == null ? null : time.late(),
        order.publicAt(),
        order.body(),
        order.history());
  }

  PublicOrder toPublicOrder(List<PublicOrder.Share> shares) {
    return new PublicOrder(
        id.toString(),
        version,
        reference,
        ocid,
        state,
        title,
        tenantId,
        tenantName,
        agencyId.toString(),
        agencyName,
        workUnitId.toString(),
        workUnitName,
        supplierId.toString(),
        supplierName,
        supplierLegalForm,
        supplierScale,
        supplierRegion,
        category,
        goods,
        freight,
        vat,
        gross,
        requestedAt,
        letterAt,
        paidAt,
        paymentDays == null || paymentLate == null
            ? null
            : new PublicOrder.PaymentTime(paymentDays, paymentLate),
        publicAt,
        shares,
        body,
        history);
  }
}
