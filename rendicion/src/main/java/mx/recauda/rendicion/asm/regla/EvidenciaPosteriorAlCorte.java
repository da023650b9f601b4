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
import java.util.List;
import java.util.stream.Stream;

/** The evidence is dated after the month of the cut that reports it. */
final class EvidenciaPosteriorAlCorte implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-020",
                    "Evidencia posterior al corte",
                    Gravedad.ALTA,
                    "Fechas del Nombre del Documento Probatorio y de sus oficios; Mes y Año",
                    "Corrige la fecha de la evidencia o el corte: en un corte no puede haber un "
                            + "documento que todavía no existía.",
                    "Regla de diseño: lo que se reporta en un corte ya ocurrió",
                    Confianza.PROPUESTA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(EvidenciaPosteriorAlCorte::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        List<LocalDate> fechas = asm.fechasDeEvidencia();
        return asm.corte().stream()
                .filter(c -> !fechas.isEmpty() && fechas.getLast().isAfter(c.atEndOfMonth()))
                .map(c ->
                        new Senala(FICHA)
                                .en(
                                        documento,
                                        asm,
                                        FechasEnTexto.imprime(fechas.getLast()),
                                        "a más tardar " + FechasEnTexto.imprime(c),
                                        "La evidencia es del %s y el corte que la reporta es %s."
                                                .formatted(
                                                        FechasEnTexto.imprime(fechas.getLast()),
                                                        FechasEnTexto.imprime(c)),
                                        ColumnaAsm.DOCUMENTO,
                                        ColumnaAsm.MES_ANIO));
    }
}
