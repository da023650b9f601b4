package mx.recauda.platform.catalogo.internal;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.catalogo.Catalogos;
import mx.recauda.platform.seguridad.DirectorioDeAlcance;

import org.springframework.stereotype.Component;

import java.util.List;

/** The offices that can be assigned to a user: those of today. */
@Component
class OficinasAsignables implements DirectorioDeAlcance {

    private final Catalogos catalogos;
    private final FechaDeOperacion fecha;

    OficinasAsignables(Catalogos catalogos, FechaDeOperacion fecha) {
        this.catalogos = catalogos;
        this.fecha = fecha;
    }

    @Override
    public List<Oficina> oficinas() {
        return catalogos.oficinas(fecha.hoy()).stream()
                .map(o -> new Oficina(o.clave(), o.nombre()))
                .toList();
    }
}
