package mx.recauda.formats.comision;

import mx.recauda.formats.informe.DatosAbiertos;
import mx.recauda.rendicion.comision.Actividad;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.ArrayList;
import java.util.List;

/** A report for programs: one line per text, in the order of the form. */
final class DatosDeComision {

    private static final List<String> COLUMNAS =
            List.of("numero_pliego", "parte", "actividad", "inciso", "dato", "texto");

    private final String pliego;
    private final List<List<String>> lineas = new ArrayList<>();

    private DatosDeComision(String pliego) {
        this.pliego = pliego;
    }

    /**
     * The CSV. {@code parte} is the key of a field, {@code emisor}, {@code actividades}, {@code
     * puntos} or {@code resultados}; {@code dato} names what is given beside a point's text.
     */
    static String csv(InformeComision informe) {
        DatosDeComision datos = new DatosDeComision(informe.campo(CampoComision.NUMERO_DE_PLIEGO));
        informe.emisor().forEach(e -> datos.linea("emisor", "", "", "", e));
        informe.campos().forEach((campo, texto) -> datos.linea(campo.clave(), "", "", "", texto));
        for (Actividad actividad : informe.actividades()) {
            datos.linea("actividades", actividad.numero(), "", "", actividad.texto());
            actividad.puntos().forEach(p -> datos.inciso("puntos", actividad.numero(), p));
        }
        informe.resultados().forEach(r -> datos.inciso("resultados", "", r));
        return DatosAbiertos.paraPersonas(COLUMNAS, datos.lineas);
    }

    private void inciso(String parte, String actividad, Inciso inciso) {
        linea(parte, actividad, inciso.inciso(), "", inciso.texto());
        inciso.datos()
                .forEach(
                        (nombre, valor) -> linea(parte, actividad, inciso.inciso(), nombre, valor));
    }

    private void linea(String parte, String actividad, String inciso, String dato, String texto) {
        lineas.add(List.of(pliego, parte, actividad, inciso, dato, texto));
    }
}
