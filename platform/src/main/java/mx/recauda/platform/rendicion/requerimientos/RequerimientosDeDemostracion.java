package mx.recauda.platform.rendicion.requerimientos;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.requerimientos.Requerimientos.Subido;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.requerimiento.Requerimiento;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Invented requests for {@code --demo}: one pending, one overdue, one delivered, one closed. */
@Component
@Order(395)
class RequerimientosDeDemostracion implements Siembra {

    private static final String CUENTA = "planeacion";
    private static final String AUDITORA = "Aurora Auditora, directora de auditoría (demostración)";
    private static final byte[] ACUSE =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Requerimientos requerimientos;
    private final Documentos documentos;

    RequerimientosDeDemostracion(Requerimientos requerimientos, Documentos documentos) {
        this.requerimientos = requerimientos;
        this.documentos = documentos;
    }

    @Override
    @Transactional
    public void siembra(boolean demostracion) {
        if (!demostracion || !requerimientos.todos().isEmpty()) {
            return;
        }
        registra("DEMO-001/2026", 3, 10, "Expediente de los ingresos excedentes (demostración).");
        registra("DEMO-002/2026", 60, 10, "Convenios de visita de 2025 (demostración).");
        UUID entregado =
                registra("DEMO-003/2026", 12, 15, "Variación del presupuesto (demostración).");
        UUID cerrado =
                registra("DEMO-004/2026", 25, 15, "Gasto programado y ejercido (demostración).");
        documentos.de(Clase.INFORME).stream()
                .flatMap(d -> documentos.celdas(d.id(), "adecuaciones").stream())
                .findFirst()
                .ifPresent(celda -> {
                    entrega(entregado, celda);
                    entrega(cerrado, celda);
                    requerimientos.acusa(
                            cerrado,
                            1,
                            new Subido(
                                    "acuse-demostracion.pdf",
                                    "application/pdf",
                                    new Archivo("acuse-demostracion.pdf", ACUSE)),
                            CUENTA,
                            Idioma.ES);
                });
    }

    private UUID registra(String oficio, int hace, int dias, String pedido) {
        return requerimientos
                .registra(
                        new Requerimiento(
                                oficio,
                                "Órgano auditor de demostración",
                                AUDITORA,
                                requerimientos.hoy().minusDays(hace),
                                dias,
                                pedido),
                        CUENTA,
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private void entrega(UUID id, Celda celda) {
        requerimientos.entregaCifra(
                id, ClaveDeCifra.deCelda(celda.id()).toString(), AUDITORA, CUENTA, Idioma.ES);
    }
}
