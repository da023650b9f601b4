package mx.recauda.platform.rendicion.comisiones.web;

import mx.recauda.platform.portal.Buscador;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.comisiones.Visitas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.rendicion.expediente.ClaveDeCifra;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Visits by pliego or office, and figures by their printed key. */
@Component
class BuscadorDeComisiones implements Buscador {

    private static final int MAXIMO = 5;

    private final Visitas visitas;

    BuscadorDeComisiones(Visitas visitas) {
        this.visitas = visitas;
    }

    @Override
    public List<Hallado> busca(String consulta, Persona persona) {
        if (!persona.puede(Permiso.LEER_INFORMES)) {
            return List.of();
        }
        List<Hallado> hallados = new ArrayList<>();
        ClaveDeCifra.lee(consulta)
                .ifPresent(c ->
                        hallados.add(
                                new Hallado(
                                        Texto.de("menu.auditoria"),
                                        c.toString(),
                                        Texto.de("expediente.busca"),
                                        "/expedientes?cifra=" + c,
                                        true)));
        String buscado = consulta.strip().toLowerCase(Locale.ROOT);
        visitas.todas().stream()
                .filter(v ->
                        v.visita().programada().pliego().equals(buscado)
                                || v.visita()
                                        .programada()
                                        .oficina()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(buscado))
                .limit(MAXIMO)
                .forEach(v ->
                        hallados.add(
                                new Hallado(
                                        Texto.de("visita.buscar"),
                                        v.visita().programada().oficina(),
                                        Texto.de("visita.titulo", v.visita().programada().pliego()),
                                        "/comisiones/visitas/" + v.id(),
                                        v.visita().programada().pliego().equals(buscado))));
        return hallados;
    }
}
