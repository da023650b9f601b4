package mx.recauda.platform.prueba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who is handed a stored document by the general route, of the demonstration accounts. */
public final class LectoresDeArchivo {

    private final ObjectProvider<MockMvcTester> web;
    private final UserDetailsService usuarios;

    LectoresDeArchivo(ObjectProvider<MockMvcTester> web, UserDetailsService usuarios) {
        this.web = web;
        this.usuarios = usuarios;
    }

    /** Accounts that receive it, in the order of the list; to each other it does not exist. */
    public List<String> de(UUID documento) {
        List<String> reciben = new ArrayList<>();
        for (CuentaDeDemostracion c : CuentaDeDemostracion.TODAS) {
            int estado =
                    web.getObject()
                            .get()
                            .uri("/archivos/" + documento)
                            .with(user(usuarios.loadUserByUsername(c.cuenta())))
                            .exchange()
                            .getResponse()
                            .getStatus();
            assertThat(estado).as(c.cuenta()).isIn(200, 404);
            if (estado == 200) {
                reciben.add(c.cuenta());
            }
        }
        return reciben;
    }

    /** The same, by its handle {@code documento:<id>}. */
    public List<String> de(String asidero) {
        return de(UUID.fromString(asidero.substring("documento:".length())));
    }
}
