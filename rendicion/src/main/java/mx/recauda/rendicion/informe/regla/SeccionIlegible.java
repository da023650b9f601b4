package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.informe.Tabla;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that was published can be read. */
final class SeccionIlegible implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-015",
                    "Sección o celda ilegible",
                    Gravedad.ALTA,
                    "propiedad legible de la sección y de sus renglones; caracteres sin mapa en celdas y textos",
                    "Recupera el cuadro de su fuente y captúralo; mientras tanto no se puede revisar.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final String LEGIBLE = "legible";

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Map<String, Hallazgo> porLugar = new LinkedHashMap<>();
        for (SeccionDeclarada s : informe.secciones()) {
            if (diceQueNo(s.otros().getOrDefault(LEGIBLE, ""))) {
                porLugar.put(
                        s.clave(),
                        cuadro(
                                s.clave(),
                                new RefCelda(s.clave(), new Origen(s.clave() + ".csv", 1), "")));
            }
        }
        for (Tabla tabla : informe.tablas().values()) {
            String seccion = Secciones.de(informe, tabla.clave());
            for (Fila fila : tabla.filas()) {
                if (diceQueNo(fila.crudo(LEGIBLE))) {
                    porLugar.putIfAbsent(
                            seccion, cuadro(seccion, Senala.celda(tabla.clave(), fila, "")));
                }
                fila.celdas()
                        .forEach((columna, texto) -> {
                            if (Ilegible.esIlegible(texto)) {
                                String lugar = Renglon.nombre(tabla, fila) + ", " + columna;
                                porLugar.put(
                                        seccion + "|" + lugar + "|" + fila.origen().linea(),
                                        celda(
                                                seccion,
                                                lugar,
                                                texto,
                                                Senala.celda(tabla.clave(), fila, columna)));
                            }
                        });
            }
        }
        informe.textos()
                .forEach((clave, texto) -> {
                    if (Ilegible.esIlegible(texto)) {
                        porLugar.put(
                                "texto|" + clave, celda(clave, clave, texto, Senala.texto(clave)));
                    }
                });
        return List.copyOf(porLugar.values());
    }

    private static boolean diceQueNo(String legible) {
        return legible.strip().equalsIgnoreCase("false") || legible.strip().equalsIgnoreCase("no");
    }

    private static Hallazgo cuadro(String seccion, RefCelda celda) {
        return new Senala(FICHA, seccion)
                .en(
                        "todo el cuadro",
                        "",
                        "",
                        "El cuadro está marcado como ilegible: sus importes no se pudieron leer del documento publicado.",
                        celda);
    }

    private static Hallazgo celda(String seccion, String lugar, String texto, RefCelda celda) {
        return new Senala(FICHA, seccion)
                .en(
                        lugar,
                        Impreso.cita(texto),
                        "",
                        "El texto tiene caracteres que no se pueden leer.",
                        celda);
    }
}
