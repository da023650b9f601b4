package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.RenglonDeContratos;

import java.util.List;

/**
 * An annual amount that differs from the register of multi-year contracts carries its
 * justification.
 */
final class JustificacionMascp implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-027",
                    "Justificación del monto fuera del MASCP",
                    Gravedad.MEDIA,
                    "contratos_plurianuales: columna (1) reportada en el MASCP, columna (2) diferente o no reportada, justificación",
                    "Captura la columna (1), o justifica por qué el monto no está en el MASCP.",
                    "LFPRH 50, último párrafo; formato de contratos plurianuales 4T-2014, columnas (1) y (2)",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, RenglonDeContratos.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<RenglonDeContratos> renglones = RenglonDeContratos.de(informe);
        List<RenglonDeContratos> fuera =
                renglones.stream()
                        .filter(RenglonDeContratos::esNoReportadoEnMascp)
                        .filter(r -> r.monto().filter(m -> m.signum() > 0).isPresent())
                        .filter(r -> !reportado(r, renglones) && !justificado(r, renglones))
                        .toList();
        List<RenglonDeContratos> totales =
                fuera.stream().filter(RenglonDeContratos::esTotal).toList();
        return (totales.isEmpty() ? fuera : totales)
                .stream().map(JustificacionMascp::hallazgo).toList();
    }

    private static boolean reportado(RenglonDeContratos fuera, List<RenglonDeContratos> renglones) {
        return renglones.stream()
                .filter(r -> r.esReportadoEnMascp() && r.concepto().equals(fuera.concepto()))
                .anyMatch(r -> r.monto().filter(m -> m.signum() > 0).isPresent());
    }

    private static boolean justificado(
            RenglonDeContratos fuera, List<RenglonDeContratos> renglones) {
        return renglones.stream()
                .filter(r -> r.concepto().equals(fuera.concepto()) || r.esTotal())
                .anyMatch(r -> r.fila().texto("justificacion").isPresent());
    }

    private static Hallazgo hallazgo(RenglonDeContratos r) {
        String monto = Impreso.numero(r.monto().orElseThrow());
        return SENALA.en(
                "columna (1), " + r.concepto(),
                "",
                "monto reportado en el MASCP, o justificación",
                "El monto anual de %s está como diferente o no reportado en el MASCP (%s), la columna (1) está vacía y no hay justificación."
                        .formatted(r.concepto(), monto),
                Senala.celda(RenglonDeContratos.TABLA, r.fila(), "monto"));
    }
}
