package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;
import mx.recauda.rendicion.version.Huella;

import java.util.TreeMap;

/** What is frozen of a goal when it is published: the goal, its adjustments and its memoria. */
record MetaEnCeldas(Contenido contenido) {

    static MetaEnCeldas de(MetaGuardada m, Instrumento memoria) {
        TreeMap<Casilla, String> celdas = new TreeMap<>();
        String fila = m.indicador() + "/" + m.periodo();
        celdas.put(new Casilla("meta", fila, "original"), m.original().toPlainString());
        celdas.put(new Casilla("meta", fila, "desde"), m.desde().toString());
        celdas.put(new Casilla("meta", fila, "oficio"), m.oficio());
        celdas.put(new Casilla("meta", fila, "porque"), m.porque());
        celdas.put(new Casilla("meta", fila, "regla"), m.regla().name());
        celdas.put(new Casilla("meta", fila, "memoria"), memoria.huella());
        m.ajustes()
                .forEach(a -> {
                    String numero = fila + "#" + a.numero();
                    celdas.put(
                            new Casilla("ajustes", numero, "anterior"),
                            a.anterior().toPlainString());
                    celdas.put(new Casilla("ajustes", numero, "nuevo"), a.nuevo().toPlainString());
                    celdas.put(new Casilla("ajustes", numero, "fecha"), a.fecha().toString());
                    celdas.put(new Casilla("ajustes", numero, "oficio"), a.oficio());
                    celdas.put(new Casilla("ajustes", numero, "porque"), a.porque());
                    celdas.put(new Casilla("ajustes", numero, "quien"), a.firma().nombre());
                    celdas.put(new Casilla("ajustes", numero, "puesto"), a.firma().puesto());
                });
        return new MetaEnCeldas(new Contenido(celdas));
    }

    String canonico() {
        return Huella.canonico(contenido);
    }

    String huella() {
        return Huella.de(contenido);
    }
}
