package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.formulario.Formularios;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.Texto;

import java.util.List;
import java.util.Locale;

/** No progress text is longer than the form accepts. */
final class LimiteDeCaracteres implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-009",
                    "Límite de caracteres",
                    Gravedad.MEDIA,
                    "compromisos: avance, con los espacios repetidos contados una vez; límite de la sección o del formulario del año",
                    "Acorta el texto: el sistema de captura corta lo que sobra.",
                    "Hoja de compromisos PGCM 4T-2014: MÁXIMO 1,000 caracteres",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        int limite = limite(informe);
        Comprueba comprueba =
                new Comprueba(
                        FICHA,
                        AvanceReportado.TABLA,
                        String.format(Locale.ROOT, "avance ≤ %,d caracteres", limite));
        return AvanceReportado.de(informe).stream()
                .map(a ->
                        comprueba.aLoMas(
                                a.nombre(),
                                caracteres(a.avance()),
                                limite,
                                Senala.celda(AvanceReportado.TABLA, a.fila(), "avance")))
                .toList();
    }

    @Override
    public Hallazgo hallazgo(Verificacion v) {
        return new Senala(FICHA, AvanceReportado.TABLA)
                .en(
                        v.objeto(),
                        v.calculado() + " caracteres",
                        "a lo más " + v.publicado(),
                        "El avance de %s tiene %s caracteres y el formato acepta %s."
                                .formatted(v.objeto(), v.calculado(), v.publicado()),
                        v.celdas().getFirst());
    }

    private static int caracteres(String texto) {
        String compacto = Texto.compacto(texto);
        return compacto.codePointCount(0, compacto.length());
    }

    private static int limite(Informe informe) {
        return informe.secciones().stream()
                .flatMap(
                        s -> java.util.stream.Stream.ofNullable(s.otros().get("limite_caracteres")))
                .filter(l -> l.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElseGet(() ->
                        Formularios.para(informe.metadatos().anio())
                                .formulario()
                                .limiteCaracteres());
    }
}
