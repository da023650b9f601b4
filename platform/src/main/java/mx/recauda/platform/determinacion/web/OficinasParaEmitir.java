package mx.recauda.platform.determinacion.web;

import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.catalogo.Oficina;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The offices that a person may emit, with their names of today. */
@Component
class OficinasParaEmitir {

    private static final String PAIS = "*";

    private final Catalogos catalogos;
    private final EmpleosEnLote empleos;
    private final Alcances alcances;
    private final FechaDeOperacion fecha;
    private final MessageSource textos;

    OficinasParaEmitir(
            Catalogos catalogos,
            EmpleosEnLote empleos,
            Alcances alcances,
            FechaDeOperacion fecha,
            MessageSource textos) {
        this.catalogos = catalogos;
        this.empleos = empleos;
        this.alcances = alcances;
        this.fecha = fecha;
        this.textos = textos;
    }

    /** An office in a form. */
    record Opcion(String clave, String nombre) {}

    /** Offices of the scope with employers; those with the whole country, the country too. */
    List<Opcion> opciones() {
        TreeSet<String> claves = new TreeSet<>();
        empleos.oficinas().forEach(claves::add);
        alcances.actual().oficinas().stream().filter(o -> !o.equals(PAIS)).forEach(claves::add);
        List<Opcion> opciones = new ArrayList<>();
        claves.forEach(c -> opciones.add(new Opcion(c, nombre(c))));
        if (alcances.actual().nacional()) {
            opciones.add(new Opcion(PAIS, nombre(PAIS)));
        }
        return opciones;
    }

    /** Key and name of an office. */
    String nombre(String clave) {
        if (clave.equals(PAIS)) {
            return textos.getMessage(
                    "emision.pais", new Object[0], LocaleContextHolder.getLocale());
        }
        Optional<Oficina> oficina =
                catalogos.oficinas(fecha.hoy()).stream()
                        .filter(o -> o.clave().equals(clave))
                        .findFirst();
        return oficina.map(o -> clave + " " + o.nombre()).orElse(clave);
    }
}
