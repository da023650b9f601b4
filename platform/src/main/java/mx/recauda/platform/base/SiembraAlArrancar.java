package mx.recauda.platform.base;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.List;

/** Runs every {@link Siembra}; the server calls it before it says that it is ready. */
@Component
public final class SiembraAlArrancar {

    private final ObjectProvider<Siembra> siembras;
    private final boolean demostracion;

    SiembraAlArrancar(
            ObjectProvider<Siembra> siembras,
            @Value("${recauda.demo:false}") boolean demostracion) {
        this.siembras = siembras;
        this.demostracion = demostracion;
    }

    /** Puts the data that are missing, module by module. */
    public void ejecuta() {
        List<Siembra> enOrden = siembras.orderedStream().toList();
        Alcances.nacional(() -> enOrden.forEach(siembra -> siembra.siembra(demostracion)));
    }
}
