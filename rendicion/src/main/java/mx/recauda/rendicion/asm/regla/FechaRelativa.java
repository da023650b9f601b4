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
import mx.recauda.rendicion.texto.Vocabulario;

import java.util.List;
import java.util.stream.Stream;

/** The remarks give a date that only the day of writing explains. */
final class FechaRelativa implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-010",
                    "Fecha relativa en el texto",
                    Gravedad.BAJA,
                    "Observaciones; Nombre del Documento Probatorio",
                    "Escribe la fecha completa: quien lea el documento no sabe cuándo se escribió.",
                    "Seguimiento de ASM 2022-2023, ASM 2: «el próximo miércoles»",
                    Confianza.UNA_FUENTE);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(FechaRelativa::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        return Stream.of(ColumnaAsm.OBSERVACIONES, ColumnaAsm.DOCUMENTO)
                .flatMap(columna ->
                        Vocabulario.fechaRelativa(asm.celda(columna)).stream()
                                .map(fecha -> hallazgo(documento, asm, columna, fecha)));
    }

    private static Hallazgo hallazgo(
            DocumentoAsm documento, Asm asm, ColumnaAsm columna, String fecha) {
        return new Senala(FICHA)
                .en(
                        documento,
                        asm,
                        fecha,
                        "día, mes y año",
                        "«%s» dice «%s», que no es una fecha.".formatted(columna.rotulo(), fecha),
                        columna);
    }
}
