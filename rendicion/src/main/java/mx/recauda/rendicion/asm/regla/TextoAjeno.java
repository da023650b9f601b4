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
import java.util.Optional;
import java.util.stream.Stream;

/** A cell keeps a mark of the template or an error value of a spreadsheet. */
final class TextoAjeno implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-016",
                    "Texto de plantilla o celda de error",
                    Gravedad.ALTA,
                    "Todas las celdas",
                    "Escribe el dato que falta y quita la marca.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila(TextoAjeno::revisa);
    }

    private static Stream<Hallazgo> revisa(DocumentoAsm documento, Asm asm) {
        return asm.conTexto().stream()
                .flatMap(columna ->
                        marca(asm.celda(columna)).stream()
                                .map(m -> hallazgo(documento, asm, columna, m)));
    }

    private static Optional<String> marca(String texto) {
        return Vocabulario.celdaDeError(texto).or(() -> Vocabulario.plantilla(texto));
    }

    private static Hallazgo hallazgo(
            DocumentoAsm documento, Asm asm, ColumnaAsm columna, String marca) {
        return new Senala(FICHA)
                .en(
                        documento,
                        asm,
                        marca,
                        "un dato",
                        "«%s» conserva «%s».".formatted(columna.rotulo(), marca),
                        columna);
    }
}
