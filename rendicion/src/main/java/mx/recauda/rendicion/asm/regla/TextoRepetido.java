package mx.recauda.rendicion.asm.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.asm.ActividadReportada;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.texto.Texto;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Two rows carry the same aspect, or a row carries the same activity twice. */
final class TextoRepetido implements Regla<SeguimientoAsm> {

    private static final Ficha FICHA =
            new Ficha(
                    "ASM-026",
                    "Texto repetido",
                    Gravedad.MEDIA,
                    "Aspecto y actividades de los renglones de un documento",
                    "Deja una sola vez lo que es lo mismo, o escribe lo que distingue a cada uno.",
                    "Regla de diseño: dos compromisos con el mismo texto no se pueden comprobar "
                            + "por separado",
                    Confianza.PROPUESTA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(SeguimientoAsm seguimiento) {
        return seguimiento.porFila((documento, asm) ->
                Stream.concat(aspecto(documento, asm), actividades(documento, asm)));
    }

    private static Stream<Hallazgo> aspecto(DocumentoAsm documento, Asm asm) {
        String texto = asm.celda(ColumnaAsm.ASPECTO);
        return documento.asm().subList(0, documento.asm().indexOf(asm)).stream()
                .filter(otro -> !texto.isBlank())
                .filter(otro -> Texto.equivale(otro.celda(ColumnaAsm.ASPECTO), texto))
                .limit(1)
                .map(otro ->
                        hallazgo(
                                documento,
                                asm,
                                texto,
                                "El aspecto repite el del ASM " + otro.numero() + ".",
                                ColumnaAsm.ASPECTO));
    }

    private static Stream<Hallazgo> actividades(DocumentoAsm documento, Asm asm) {
        Set<List<String>> vistas = new HashSet<>();
        return asm.actividades().stream()
                .map(ActividadReportada::texto)
                .filter(t -> !t.isBlank() && !vistas.add(Texto.palabras(t)))
                .map(t ->
                        hallazgo(
                                documento,
                                asm,
                                t,
                                "La actividad «" + t + "» aparece más de una vez.",
                                ColumnaAsm.ACTIVIDADES));
    }

    private static Hallazgo hallazgo(
            DocumentoAsm documento, Asm asm, String texto, String mensaje, ColumnaAsm columna) {
        return new Senala(FICHA).en(documento, asm, texto, "un texto distinto", mensaje, columna);
    }
}
