package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.texto.FechasEnTexto;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The evidence of what was promised is dated after the day it was promised for. */
final class EvidenciaPosteriorAlTermino implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-001",
                    "Atención extemporánea",
                    Gravedad.ALTA,
                    "Fecha de Término; fechas del Nombre del Documento Probatorio y de sus oficios",
                    "Declara la atención extemporánea en Observaciones con su motivo, o presenta la"
                            + " evidencia que sí es anterior al término.",
                    "Documento de Trabajo: la Fecha de Término es el compromiso; seguimiento de ASM"
                            + " 2014-2015, ASM 2",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(EvidenciaPosteriorAlTermino::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        List<LocalDate> fechas = asm.fechasDeEvidencia();
        return asm.fechaTermino().stream()
                .filter(t -> !fechas.isEmpty() && fechas.getLast().isAfter(t))
                .map(t -> hallazgo(documento, asm, t, fechas.getLast()));
    }

    private static Hallazgo hallazgo(
            DocumentoAsm documento, Asm asm, LocalDate termino, LocalDate evidencia) {
        return new Senala(FICHA)
                .en(
                        documento,
                        asm,
                        FechasEnTexto.imprime(evidencia),
                        "a más tardar " + FechasEnTexto.imprime(termino),
                        "La evidencia es del %s, %d días naturales después de la fecha de término (%s)."
                                .formatted(
                                        FechasEnTexto.imprime(evidencia),
                                        ChronoUnit.DAYS.between(termino, evidencia),
                                        FechasEnTexto.imprime(termino)),
                        ColumnaAsm.DOCUMENTO,
                        ColumnaAsm.FECHA_TERMINO);
    }
}
