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

import java.util.List;
import java.util.stream.Stream;

/** The cut is past the term and the work is not done. */
final class VencidoSinConcluir implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-019",
                    "Vencido sin concluir",
                    Gravedad.ALTA,
                    "Fecha de Término; Mes y Año; % de Avance y avance de cada actividad",
                    "Explica en Observaciones por qué no se cumplió y con qué acto se amplía el "
                            + "término o se cancela.",
                    "El primer corte en la fecha de término o después debe mostrarlo concluido: "
                            + "lectura de la leyenda del formato",
                    Confianza.PROPUESTA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(VencidoSinConcluir::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        boolean vencido =
                asm.vigente()
                        && asm.fechaTermino()
                                .flatMap(t -> asm.corte().filter(c -> !t.isAfter(c.atEndOfMonth())))
                                .isPresent();
        if (!vencido) {
            return Stream.empty();
        }
        return Stream.of(
                new Senala(FICHA)
                        .en(
                                documento,
                                asm,
                                asm.celda(ColumnaAsm.AVANCE),
                                "100",
                                "El término (%s) ya pasó en el corte de %s y el avance es %s %%."
                                        .formatted(
                                                asm.celda(ColumnaAsm.FECHA_TERMINO),
                                                asm.celda(ColumnaAsm.MES_ANIO),
                                                asm.celda(ColumnaAsm.AVANCE)),
                                ColumnaAsm.AVANCE,
                                ColumnaAsm.FECHA_TERMINO));
    }
}
