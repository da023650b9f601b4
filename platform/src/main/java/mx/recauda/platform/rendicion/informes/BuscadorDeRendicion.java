package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.portal.Buscador;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds documents, rules, commitments and indicators by code or by words. */
@Component
class BuscadorDeRendicion implements Buscador {

    private static final int MAXIMO = 25;

    private final Documentos documentos;
    private final Lectura lectura;

    BuscadorDeRendicion(Documentos documentos, Lectura lectura) {
        this.documentos = documentos;
        this.lectura = lectura;
    }

    @Override
    public List<Hallado> busca(String consulta, Persona persona) {
        if (!persona.puede(Permiso.LEER_INFORMES)) {
            return List.of();
        }
        String q = consulta.toLowerCase(Locale.ROOT);
        List<Hallado> hallados = new ArrayList<>();
        lectura.fichas().stream()
                .filter(f -> f.id().toLowerCase(Locale.ROOT).contains(q) || contiene(f.nombre(), q))
                .map(f ->
                        new Hallado(
                                Texto.de("buscar.regla"),
                                f.id() + " · " + f.nombre(),
                                Texto.de("menu.reglas"),
                                "/reglas/" + f.id(),
                                f.id().equalsIgnoreCase(consulta)))
                .forEach(hallados::add);
        for (Documento documento : documentos.todos()) {
            if (contiene(documento.clave(), q) || contiene(documento.titulo(), q)) {
                hallados.add(
                        new Hallado(
                                Texto.de("clase." + documento.clase().clave()),
                                documento.clave() + " · " + documento.titulo(),
                                Texto.de("entrega", documento.entrega()),
                                Expediente.ruta(documento),
                                documento.clave().equalsIgnoreCase(consulta)));
            }
            agregaRenglones(documento, q, hallados);
        }
        return hallados.stream().limit(MAXIMO).toList();
    }

    private void agregaRenglones(Documento documento, String q, List<Hallado> hallados) {
        for (Celda celda : documentos.contienen(documento.id(), q, MAXIMO)) {
            hallados.add(
                    new Hallado(
                            Texto.de("buscar.dato"),
                            celda.fila() + " · " + recorta(celda.valor()),
                            Texto.de(
                                    "clase.nombrada." + documento.clase().clave(),
                                    documento.clave(),
                                    documento.entrega()),
                            "/documentos/" + documento.id() + "/datos/" + celda.id(),
                            celda.columna().equals("codigo") && celda.valor().equalsIgnoreCase(q)));
        }
    }

    private static String recorta(String texto) {
        return texto.length() > 90 ? texto.substring(0, 90) + "…" : texto;
    }

    private static boolean contiene(String texto, String q) {
        return texto.toLowerCase(Locale.ROOT).contains(q);
    }
}
