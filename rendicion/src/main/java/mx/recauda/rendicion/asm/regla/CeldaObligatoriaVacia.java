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
import java.util.Set;
import java.util.stream.Stream;

/** A cell that the format needs is blank. */
final class CeldaObligatoriaVacia implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-011",
                    "Celda obligatoria vacía",
                    Gravedad.MEDIA,
                    "Las columnas que el formato exige en cada renglón",
                    "Captura el dato; si no aplica, dilo con su motivo en Observaciones.",
                    "Formato oficial de seguimiento: 13 columnas",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    private static final Set<ColumnaAsm> OBLIGATORIAS =
            Set.of(
                    ColumnaAsm.NUMERO,
                    ColumnaAsm.ASPECTO,
                    ColumnaAsm.ACTIVIDADES,
                    ColumnaAsm.AREA_RESPONSABLE,
                    ColumnaAsm.FECHA_TERMINO,
                    ColumnaAsm.RESULTADOS,
                    ColumnaAsm.PRODUCTOS,
                    ColumnaAsm.AVANCE,
                    ColumnaAsm.MES_ANIO,
                    ColumnaAsm.PROMEDIO);

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(CeldaObligatoriaVacia::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        return Stream.of(ColumnaAsm.values())
                .filter(OBLIGATORIAS::contains)
                .filter(columna -> asm.celda(columna).isBlank())
                .map(columna ->
                        new Senala(FICHA)
                                .en(
                                        documento,
                                        asm,
                                        "",
                                        "un dato",
                                        "Falta «%s».".formatted(columna.rotulo()),
                                        columna));
    }
}
