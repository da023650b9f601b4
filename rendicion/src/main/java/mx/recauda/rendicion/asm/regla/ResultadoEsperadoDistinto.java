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
import mx.recauda.rendicion.texto.Texto;
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;
import java.util.stream.Stream;

/** The remarks quote another expected result than the column. */
final class ResultadoEsperadoDistinto implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-007",
                    "Resultado esperado distinto del citado",
                    Gravedad.MEDIA,
                    "Resultados Esperados; Observaciones",
                    "Deja en la columna el resultado vigente; si cambió, captura el cambio con su oficio.",
                    "Seguimiento de ASM 2014-2015, ASM 3: la sustitución no cambia el resultado esperado",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(ResultadoEsperadoDistinto::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        String columna = asm.celda(ColumnaAsm.RESULTADOS);
        return Vocabulario.resultadoEsperadoCitado(asm.celda(ColumnaAsm.OBSERVACIONES)).stream()
                .filter(citado -> !Texto.contiene(columna, citado))
                .filter(citado -> !Texto.contiene(citado, columna))
                .map(citado ->
                        new Senala(FICHA)
                                .en(
                                        documento,
                                        asm,
                                        columna,
                                        citado,
                                        "La columna dice «%s» y Observaciones cita «%s»."
                                                .formatted(columna, citado),
                                        ColumnaAsm.RESULTADOS,
                                        ColumnaAsm.OBSERVACIONES));
    }
}
