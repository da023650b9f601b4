package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.compromiso.Programas;
import mx.recauda.rendicion.texto.Vocabulario;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A later document reports less progress for the same ASM, and says nothing about it. */
final class AvanceQueRetrocede implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-021",
                    "Avance que retrocede",
                    Gravedad.ALTA,
                    "Avance del mismo ASM en los documentos del mismo programa y periodo; "
                            + "Observaciones",
                    "Explica en Observaciones por qué baja el avance, o corrige el documento que "
                            + "se equivocó.",
                    "Regla de diseño: el avance no baja sin nota",
                    Confianza.PROPUESTA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila((documento, asm) -> revisa(seguimiento, documento, asm));
    }

    private static Stream<Hallazgo> revisa(
            SeguimientoAsm seguimiento, DocumentoAsm documento, Asm asm) {
        if (!Vocabulario.sinDato(asm.celda(ColumnaAsm.OBSERVACIONES))) {
            return Stream.empty();
        }
        return seguimiento.documentos().stream()
                .filter(otro -> mismoCiclo(otro, documento))
                .flatMap(otro -> otro.asm().stream())
                .filter(otro -> otro.numero().equals(asm.numero()) && antes(otro, asm))
                .filter(otro -> baja(otro, asm))
                .max(Comparator.comparing(otro -> otro.corte().orElseThrow()))
                .map(otro -> hallazgo(documento, asm, otro))
                .stream();
    }

    private static boolean mismoCiclo(DocumentoAsm otro, DocumentoAsm documento) {
        return otro.campo(Campo.PERIODO).equals(documento.campo(Campo.PERIODO))
                && Programas.canonica(otro.programa().clavePublicada())
                        .equals(Programas.canonica(documento.programa().clavePublicada()));
    }

    private static boolean antes(Asm otro, Asm asm) {
        return otro.corte().flatMap(o -> asm.corte().filter(o::isBefore)).isPresent();
    }

    private static boolean baja(Asm otro, Asm asm) {
        return otro.promedioRecalculado()
                .flatMap(o -> asm.promedioRecalculado().filter(a -> a.compareTo(o) < 0))
                .isPresent();
    }

    private static Hallazgo hallazgo(DocumentoAsm documento, Asm asm, Asm otro) {
        String ahora = asm.promedioRecalculado().map(BigDecimal::toPlainString).orElse("");
        String antes = otro.promedioRecalculado().map(BigDecimal::toPlainString).orElse("");
        return new Senala(FICHA)
                .en(
                        documento,
                        asm,
                        ahora + "%",
                        antes + "% o más",
                        "El avance baja de %s %% (%s) a %s %% (%s) y Observaciones no dice por qué."
                                .formatted(
                                        antes,
                                        otro.celda(ColumnaAsm.MES_ANIO),
                                        ahora,
                                        asm.celda(ColumnaAsm.MES_ANIO)),
                        ColumnaAsm.AVANCE,
                        ColumnaAsm.OBSERVACIONES);
    }
}
